package dev.tenure.unique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.ConditionFailedException;
import dev.tenure.runtime.PrimaryKey;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.UniqueConstraintException;
import dev.tenure.testing.DynamoDbLocalExtension;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** The rows that keep unique values: how they end, who meets them, where they stand. */
class UniqueRowsTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  private static final long END = 1_800_000_000L;

  private Instant now = Instant.ofEpochSecond(END - 10);
  private Companies companies;
  private UserDao users;

  private final Clock clock =
      new Clock() {
        @Override
        public ZoneId getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }

        @Override
        public Instant instant() {
          return now;
        }
      };

  @BeforeEach
  void open() {
    companies = new Companies(dynamoDb, clock, 6);
    users = companies.acme.users();
  }

  @AfterEach
  void close() {
    companies.close();
  }

  private static User user(String id, String email) {
    return User.of("acme", id, email);
  }

  @Test
  void valuesExpireWithTheirItem() {
    users.create(user("ann", "a").until(END));
    users.create(user("bob", "b").until(END + 1_000));
    assertThatThrownBy(() -> users.create(user("eve", "a")))
        .isInstanceOf(UniqueConstraintException.class);

    now = Instant.ofEpochSecond(END);
    users.create(user("eve", "a"));
    assertThatThrownBy(() -> users.create(user("joe", "b")))
        .isInstanceOf(UniqueConstraintException.class);

    assertThat(users.all().stream()).hasSize(2);
  }

  @Test
  void aKeyIsTakenAnewWithItsOldValue() {
    users.create(user("ann", "a").until(END));
    now = Instant.ofEpochSecond(END);

    assertThat(users.save(user("ann", "a"))).isEqualTo(user("ann", "a"));
    users.save(user("ann", "c").until(END + 5));
    now = Instant.ofEpochSecond(END + 5);
    assertThat(users.replace(user("ann", "d"))).isEqualTo(user("ann", "d"));
    now = Instant.ofEpochSecond(END + 6);
    users.create(user("bob", "c"));

    assertThat(Companies.kept(companies.client)).isEqualTo(Companies.expected(companies.client));
  }

  @Test
  void anExpiredItemIsWrittenAsItWas() {
    users.create(user("ann", "a").until(END));
    now = Instant.ofEpochSecond(END);

    assertThat(users.save(user("ann", "a").until(END))).isEqualTo(user("ann", "a").until(END));
    assertThat(users.replace(user("ann", "a").until(END))).isEqualTo(user("ann", "a").until(END));
    assertThat(users.get("ann")).isEmpty();
  }

  @Test
  void anExpiredItemIsDeletedWithItsValues() {
    users.create(user("ann", "a").until(END));
    now = Instant.ofEpochSecond(END);

    assertThat(users.delete("ann")).isEmpty();

    assertThat(Companies.rows(companies.client)).isEmpty();
  }

  @Test
  void anotherEndIsTheRowsEnd() {
    users.create(user("ann", "a").until(END));

    users.update(user("ann", "a").until(END)).setUntil(END + 100).run();
    assertThat(Companies.kept(companies.client)).isEqualTo(Companies.expected(companies.client));
    users.save(user("ann", "a").until(END + 200));
    assertThat(Companies.kept(companies.client)).isEqualTo(Companies.expected(companies.client));

    now = Instant.ofEpochSecond(END + 150);
    assertThatThrownBy(() -> users.create(user("bob", "a")))
        .isInstanceOf(UniqueConstraintException.class);
  }

  @Test
  void itemsFromBeforeTheConstraintAreClaimed() {
    users.create(user("ann", "a"));
    OrphanRows.remove(companies.client, "a");
    users.save(user("ann", "a"));
    assertThat(Companies.kept(companies.client)).isEmpty();

    assertThat(users.claim("ann")).isEqualTo(user("ann", "a"));
    assertThat(users.claim("ann")).isEqualTo(user("ann", "a"));

    assertThat(Companies.kept(companies.client)).isEqualTo(Companies.expected(companies.client));
    assertThatThrownBy(() -> users.create(user("bob", "a")))
        .isInstanceOf(UniqueConstraintException.class);
    OrphanRows.own(companies.client, "a", "bob");
    assertThatThrownBy(() -> users.claim("ann"))
        .isInstanceOfSatisfying(
            UniqueConstraintException.class,
            refused -> assertThat(refused.operation()).isEqualTo("claim"));
    assertThatThrownBy(() -> users.claim("nobody")).isInstanceOf(ConditionFailedException.class);
  }

  @Test
  void itemsFromBeforeTheConstraintAreWritten() {
    users.create(user("ann", "a"));
    OrphanRows.remove(companies.client, "a");

    users.save(user("ann", "b"));
    users.delete("ann");

    assertThat(Companies.rows(companies.client)).isEmpty();
  }

  @Test
  void itemsFromBeforeAMemberHaveNoValueYet() {
    for (String id : List.of("ann", "bob", "eve")) {
      users.create(user(id, id).withBadge(1 + id.hashCode() % 100));
      OrphanRows.forget(companies.client, id);
    }

    assertThat(users.save(user("ann", "a"))).isEqualTo(user("ann", "a"));
    assertThat(users.modify("bob", user -> user.withEmail("b")).email()).isEqualTo("b");
    assertThat(users.claim("eve").userId()).isEqualTo("eve");
    assertThat(users.delete("eve")).isPresent();

    assertThat(Companies.kept(companies.client)).isEqualTo(Companies.expected(companies.client));
  }

  @Test
  void aScanPassesThemBy() {
    users.create(user("ann", "a"));
    companies.shared.colors().create(new Color("r", "red"));
    List<String> met = Collections.synchronizedList(new ArrayList<>());

    PeopleOperator.connect(dynamoDb.client()).scan().forEach(item -> met.add(item.entity()));

    assertThat(met).containsExactlyInAnyOrder("User", "Color");
  }

  @Test
  void sortKeysMayBeNumbers() {
    LevelsOperator.connect(dynamoDb.client()).createTableIfAbsent();
    LevelDao levels = LevelsTable.connect(dynamoDb.client()).tenant(TenantId.of("acme")).levels();
    levels.create(new Level("acme", 0, "ground"));
    levels.create(new Level("acme", 1, "#1"));

    assertThatThrownBy(() -> levels.create(new Level("acme", 2, "ground")))
        .isInstanceOfSatisfying(
            UniqueConstraintException.class,
            refused -> assertThat(refused.key().map(PrimaryKey::sortKey)).contains("2"));
    assertThat(levels.save(new Level("acme", 0, "cellar")).title()).isEqualTo("cellar");
    assertThat(levels.all().count()).isEqualTo(2);
    assertThat(LevelKeys.titleUniqueKey(TenantId.of("acme"), "#1"))
        .isEqualTo("TENANT#acme#$UNIQUE#a$20$231$20floor#title#$231");
    List<String> met = Collections.synchronizedList(new ArrayList<>());
    LevelsOperator.connect(dynamoDb.client()).scan().forEach(item -> met.add(item.entity()));
    assertThat(met).hasSize(2);
  }

  @Test
  void futuresDoTheSame() {
    try (DynamoDbAsyncClient client = dynamoDb.configure(DynamoDbAsyncClient.builder()).build()) {
      UserAsyncDao async = PeopleAsyncTable.connect(client).tenant(TenantId.of("acme")).users();
      async.create(user("ann", "a")).join();
      async.save(user("ann", "b")).join();
      assertThat(async.modify("ann", user -> user.withEmail("c")).join().email()).isEqualTo("c");
      assertThat(async.update(user("ann", "c")).setEmail("d").run().join().email()).isEqualTo("d");
      assertThat(async.claim("ann").join().email()).isEqualTo("d");
      assertThat(async.tryCreate(user("bob", "d")).join().violated()).contains("email");
      assertThatThrownBy(() -> async.create(user("bob", "d")).join())
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(UniqueConstraintException.class);
      PeopleAsyncTable.connect(client)
          .tenant(TenantId.of("acme"))
          .transaction()
          .save(user("ann", "e"))
          .create(user("bob", "d"))
          .run()
          .join();
      assertThat(async.delete("bob").join()).isPresent();
      assertThat(Companies.kept(companies.client)).isEqualTo(Companies.expected(companies.client));
    }
  }
}
