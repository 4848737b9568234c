package dev.tenure.unique;

import static dev.tenure.unique.UserAttributes.VISITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.CancelledOperation;
import dev.tenure.runtime.ConditionFailedException;
import dev.tenure.runtime.ItemExistsException;
import dev.tenure.runtime.PrimaryKey;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.TransactionCancelledException;
import dev.tenure.runtime.UniqueConstraintException;
import dev.tenure.runtime.WriteResult;
import dev.tenure.testing.DynamoDbLocalExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/** What each write does to the rows that keep unique values. */
class UniqueWritesTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  private Companies companies;
  private UserDao users;

  @BeforeEach
  void open() {
    companies = new Companies(dynamoDb);
    users = companies.acme.users();
  }

  @AfterEach
  void close() {
    assertThat(Companies.kept(companies.client)).isEqualTo(Companies.expected(companies.client));
    companies.close();
  }

  private static User ann() {
    return User.of("acme", "ann", "ann@example.com");
  }

  private static User bob() {
    return User.of("acme", "bob", "bob@example.com");
  }

  @Test
  void aValueIsKeptByARowOfItsOwn() {
    User stored = users.create(ann().withBadge(7).until(4_000_000_000L));

    assertThat(stored).isEqualTo(ann().withBadge(7).until(4_000_000_000L));
    assertThat(Companies.kept(companies.client))
        .containsExactly(
            "TENANT#acme#$UNIQUE#User#badge#north#0000000000000000007 of TENANT#acme / USER#ann"
                + " until 4000000000",
            "TENANT#acme#$UNIQUE#User#email#ann@example.com of TENANT#acme / USER#ann"
                + " until 4000000000");
  }

  @Test
  void aTakenValueIsRefused() {
    users.create(ann());

    assertThatThrownBy(() -> users.create(bob().withEmail("ann@example.com")))
        .isInstanceOfSatisfying(
            UniqueConstraintException.class,
            refused -> {
              assertThat(refused.operation()).isEqualTo("create");
              assertThat(refused.entity()).isEqualTo("User");
              assertThat(refused.constraint()).isEqualTo("email");
              assertThat(refused.key()).contains(new PrimaryKey("TENANT#acme", "USER#bob"));
            })
        .hasMessageContaining("'email'")
        .hasMessageNotContaining("ann");
    assertThat(users.get("bob")).isEmpty();
  }

  @Test
  void aTakenKeyIsNoTakenValue() {
    users.create(ann());
    users.create(bob());

    assertThatThrownBy(() -> users.create(ann().withEmail("bob@example.com")))
        .isInstanceOf(ItemExistsException.class);
  }

  @Test
  void tenantsDoNotMeet() {
    users.create(ann());

    companies.globex.users().create(User.of("globex", "ann", "ann@example.com"));

    assertThat(companies.globex.users().get("ann")).isPresent();
  }

  @Test
  void triedWritesAnswerTheConstraint() {
    users.create(ann());
    users.create(bob());
    User thief = bob().withEmail("ann@example.com");
    WriteResult<User> refused = new WriteResult<>(false, Optional.empty(), Optional.of("email"));

    assertThat(users.tryCreate(User.of("acme", "eve", "ann@example.com"))).isEqualTo(refused);
    assertThat(users.trySave(thief)).isEqualTo(refused);
    assertThat(users.tryReplace(thief)).isEqualTo(refused);
    assertThat(users.update(bob()).setEmail("ann@example.com").tryRun()).isEqualTo(refused);
    assertThat(users.upsert(thief).addVisits(1).tryRun()).isEqualTo(refused);
    assertThat(users.get("bob")).contains(bob());
    assertThat(users.tryCreate(bob()).violated()).isEmpty();
  }

  @Test
  void everyWriteMovesTheValue() {
    users.create(ann());

    assertThat(users.save(ann().withEmail("a1"))).isEqualTo(ann().withEmail("a1"));
    assertThat(users.replace(ann().withEmail("a2"))).isEqualTo(ann().withEmail("a2"));
    assertThat(users.update(ann().withEmail("a2")).setEmail("a3").addVisits(2).run())
        .isEqualTo(new User("acme", "ann", "a3", "north", null, 2, 0));
    assertThat(users.upsert(ann().withEmail("a4")).addVisits(1).run())
        .isEqualTo(new User("acme", "ann", "a4", "north", null, 3, 0));
    assertThat(users.modify("ann", user -> user.withEmail("a5")).email()).isEqualTo("a5");
    assertThat(users.modify("ann", user -> user.withBadge(3)).badge()).isEqualTo(3);
    assertThat(Companies.kept(companies.client))
        .containsExactly(
            "TENANT#acme#$UNIQUE#User#badge#north#0000000000000000003 of TENANT#acme / USER#ann"
                + " until 0",
            "TENANT#acme#$UNIQUE#User#email#a5 of TENANT#acme / USER#ann until 0");
    users.create(User.of("acme", "bob", "ann@example.com"));
  }

  @Test
  void writesThatMakeTheItemTakeTheValue() {
    users.save(ann());
    users.replace(bob());
    users.upsert(User.of("acme", "eve", "eve@example.com")).addVisits(1).run();

    assertThat(Companies.kept(companies.client)).hasSize(3);
    assertThatThrownBy(() -> users.save(User.of("acme", "joe", "bob@example.com")))
        .isInstanceOf(UniqueConstraintException.class);
  }

  @Test
  void whatStaysTheSameIsOneRequest() {
    users.create(ann());
    int before = companies.http.sent().size();

    users.save(new User("acme", "ann", "ann@example.com", "north", null, 4, 0));
    users.replace(ann());
    users.update("ann").addVisits(1).run();
    users.update(ann()).setVisits(9).run();
    users.upsert(ann()).addVisits(1).run();

    assertThat(companies.http.sent().subList(before, companies.http.sent().size()))
        .containsExactly("UpdateItem", "PutItem", "UpdateItem", "UpdateItem", "UpdateItem");
  }

  @Test
  void aDeleteFreesTheValue() {
    users.create(ann().withBadge(1));
    users.create(bob());

    assertThat(users.delete("ann")).contains(ann().withBadge(1));
    assertThat(users.delete(bob())).contains(bob());
    assertThat(users.delete("ann")).isEmpty();
    assertThat(users.delete(bob())).isEmpty();

    assertThat(Companies.rows(companies.client)).isEmpty();
  }

  @Test
  void aMemberThatIsAbsentIsNoValue() {
    users.create(ann());
    users.create(bob());

    users.save(ann().withBadge(5));
    assertThatThrownBy(() -> users.save(bob().withBadge(5)))
        .isInstanceOfSatisfying(
            UniqueConstraintException.class,
            refused -> assertThat(refused.constraint()).isEqualTo("badge"));
    users.update(ann().withBadge(5)).removeBadge().run();
    users.save(bob().withBadge(5));
  }

  @Test
  void conditionsAreAskedOfTheStoredItem() {
    users.create(ann());

    assertThatThrownBy(() -> users.save(ann().withEmail("a1"), VISITS.atLeast(1)))
        .isInstanceOfSatisfying(
            ConditionFailedException.class,
            refused ->
                assertThat(refused.rule()).isEqualTo(ConditionFailedException.Rule.CONDITION));
    assertThatThrownBy(() -> users.delete("ann", VISITS.atLeast(1)))
        .isInstanceOf(ConditionFailedException.class);
    assertThat(users.tryDelete("ann", VISITS.atLeast(1)))
        .isEqualTo(new WriteResult<>(false, Optional.of(ann())));
    assertThat(users.tryDelete("bob", VISITS.eq(0)))
        .isEqualTo(new WriteResult<>(false, Optional.empty()));
    assertThat(users.trySave(ann().withEmail("a2"), VISITS.eq(0)).applied()).isTrue();
    assertThat(users.delete("ann", VISITS.eq(0))).contains(ann().withEmail("a2"));
  }

  @Test
  void anOutdatedObjectIsNotUpdated() {
    users.create(ann());
    users.save(ann().withEmail("a1"));

    assertThatThrownBy(() -> users.update(ann()).setEmail("a2").run())
        .isInstanceOf(ConditionFailedException.class);
    assertThatThrownBy(() -> users.update(bob()).setEmail("b2").run())
        .isInstanceOfSatisfying(
            ConditionFailedException.class,
            refused -> assertThat(refused.rule()).isEqualTo(ConditionFailedException.Rule.ABSENT));
  }

  @Test
  void anObjectWithAnotherEndIsNotUpdated() {
    users.create(ann().until(4_000_000_000L));

    assertThatThrownBy(() -> users.update(ann()).setEmail("a1").run())
        .isInstanceOf(ConditionFailedException.class);
    assertThatThrownBy(() -> users.update(ann()).setUntil(4_000_000_001L).run())
        .isInstanceOf(ConditionFailedException.class);
  }

  @Test
  void aRowOfAnotherEntityIsLeftAlone() {
    Map<String, AttributeValue> row =
        Map.of(
            "PK", AttributeValue.fromS("TENANT#acme"),
            "SK", AttributeValue.fromS("USER#ann"),
            "_entity", AttributeValue.fromS("Ghost"));
    companies.client.putItem(put -> put.tableName(Companies.TABLE).item(row));

    for (Runnable write :
        List.<Runnable>of(
            () -> users.save(ann()),
            () -> users.replace(ann()),
            () -> users.upsert(ann()).addVisits(1).run(),
            () -> users.update(ann()).setEmail("a1").run(),
            () -> users.delete("ann"),
            () -> users.delete(ann()))) {
      assertThatThrownBy(write::run)
          .isInstanceOfSatisfying(
              ConditionFailedException.class,
              refused ->
                  assertThat(refused.rule()).isEqualTo(ConditionFailedException.Rule.ENTITY));
    }
    assertThatThrownBy(() -> companies.acme.transaction().save(ann()).create(bob()).run())
        .isInstanceOfSatisfying(
            TransactionCancelledException.class,
            cancelled ->
                assertThat(cancelled.atFault())
                    .extracting(CancelledOperation::rule)
                    .containsExactly(CancelledOperation.Rule.OTHER_ENTITY));
    assertThat(Companies.rows(companies.client)).containsExactly(row);
  }

  @Test
  void whatIsReadForAWriteIsWhatWasWrittenLast() {
    List<Boolean> consistent = new ArrayList<>();
    ExecutionInterceptor watching =
        new ExecutionInterceptor() {
          @Override
          public void beforeExecution(
              Context.BeforeExecution context, ExecutionAttributes attributes) {
            if (context.request() instanceof GetItemRequest get) {
              consistent.add(get.consistentRead());
            }
          }
        };
    try (DynamoDbClient client =
        dynamoDb
            .configure(DynamoDbClient.builder())
            .overrideConfiguration(o -> o.addExecutionInterceptor(watching))
            .build()) {
      UserDao watched = PeopleTable.connect(client).tenant(TenantId.of("acme")).users();
      watched.create(ann());
      watched.save(ann().withEmail("a1"));
      watched.delete("ann");
    }
    assertThat(consistent).containsExactly(true, true);
  }

  @Test
  void versionsAreChecked() {
    AccountDao accounts = companies.acme.accounts();
    Account created = accounts.create(Account.of("acme", "eu", 1, "ann"));
    Account moved = accounts.save(created.withLogin("anna"));

    assertThat(moved.version()).isEqualTo(created.version() + 1);
    assertThat(moved.createdAt()).isEqualTo(created.createdAt());
    assertThatThrownBy(() -> accounts.save(created.withLogin("annie")))
        .isInstanceOfSatisfying(
            ConditionFailedException.class,
            refused -> assertThat(refused.rule()).isEqualTo(ConditionFailedException.Rule.VERSION));
    Account known = accounts.update(moved).setLogin("a").setDevice(new UUID(1, 2)).run();
    assertThat(known.version()).isEqualTo(moved.version() + 1);
    assertThat(accounts.modify("eu", 1, account -> account.withLogin("b")).version())
        .isEqualTo(known.version() + 1);
    assertThatThrownBy(() -> accounts.delete(known)).isInstanceOf(ConditionFailedException.class);
    assertThat(accounts.replace(accounts.get("eu", 1).orElseThrow().withLogin("c")).login())
        .isEqualTo("c");
  }

  @Test
  void valuesWithinAMemberOfTheKey() {
    AccountDao accounts = companies.acme.accounts();
    accounts.create(Account.of("acme", "eu", 1, "ann"));

    accounts.create(Account.of("acme", "us", 2, "ann"));

    assertThatThrownBy(() -> accounts.create(Account.of("acme", "eu", 3, "ann")))
        .isInstanceOf(UniqueConstraintException.class);
    assertThat(accounts.of("eu").stream()).hasSize(1);
  }

  @Test
  void sharedItemsHaveUniqueValuesAmongThemselves() {
    ColorDao colors = companies.shared.colors();
    colors.create(new Color("r", "red"));

    assertThatThrownBy(() -> colors.create(new Color("q", "red")))
        .isInstanceOf(UniqueConstraintException.class);
    colors.save(new Color("r", "rouge"));
    colors.create(new Color("q", "red"));
    assertThat(colors.all().count()).isEqualTo(2);
    assertThat(companies.acme.colors().all().count()).isEqualTo(2);
  }

  @Test
  void noQueryAndNoCountMeetsTheRows() {
    users.create(ann().withBadge(1));
    companies.acme.notes().create(new Note("acme", "$UNIQUE", "a note with the name of a mark"));

    assertThat(users.all().count()).isEqualTo(1);
    assertThat(users.all().stream()).hasSize(1);
    assertThat(users.byEmail("north").count()).isEqualTo(1);
    assertThat(companies.acme.notes().all().count()).isEqualTo(1);
    assertThat(companies.acme.notes().all().stream()).hasSize(1);
  }
}
