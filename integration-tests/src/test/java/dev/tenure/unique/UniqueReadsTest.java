package dev.tenure.unique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.faults.Fault;
import dev.tenure.runtime.ForeignItemException;
import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.OperationFailedException;
import dev.tenure.runtime.PlantedRowEvent;
import dev.tenure.runtime.PlantedRows;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.testing.DynamoDbLocalExtension;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items are found by what is unique of them. */
class UniqueReadsTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  private Companies companies;
  private Companies others;
  private UserDao users;

  @BeforeEach
  void open() {
    companies = new Companies(dynamoDb);
    others = new Companies(dynamoDb);
    users = companies.acme.users();
  }

  @AfterEach
  void close() {
    companies.close();
    others.close();
  }

  private static User user(String id, String email) {
    return User.of("acme", id, email);
  }

  @Test
  void anItemIsFoundByEachOfItsValues() {
    User ann = users.create(user("ann", "a#1").withBadge(7));
    users.create(user("bob", "b"));
    companies.globex.users().create(User.of("globex", "eve", "a#1"));

    assertThat(users.getByEmail("a#1")).contains(ann);
    assertThat(users.getByBadge("north", 7)).contains(ann);
    assertThat(users.getByBadge("south", 7)).isEmpty();
    assertThat(users.getByEmail("eve")).isEmpty();
    assertThat(companies.globex.users().getByEmail("a#1").map(User::userId)).contains("eve");
  }

  @Test
  void whatIsLeftFindsNothing() {
    users.create(user("ann", "a"));
    users.save(user("ann", "b"));

    assertThat(users.getByEmail("a")).isEmpty();
    assertThat(users.getByEmail("b")).isPresent();
    users.delete("ann");
    assertThat(users.getByEmail("b")).isEmpty();
  }

  @Test
  void tenantsFindWhatIsShared() {
    companies.shared.colors().create(new Color("r", "red"));

    assertThat(companies.acme.colors().getByName("red")).contains(new Color("r", "red"));
    assertThat(companies.shared.colors().getByName("red")).isPresent();
    assertThat(companies.acme.colors().getByName("blue")).isEmpty();
  }

  @Test
  void sortKeysMayBeNumbers() {
    LevelsOperator.connect(dynamoDb.client()).createTableIfAbsent();
    LevelDao levels = LevelsTable.connect(dynamoDb.client()).tenant(TenantId.of("acme")).levels();
    levels.create(new Level("acme", -1, "#cellar"));

    assertThat(levels.getByTitle("#cellar")).contains(new Level("acme", -1, "#cellar"));
  }

  @Test
  void anExpiredItemIsNotFound() {
    users.create(user("ann", "a").until(2_000_000_000));
    Clock later = Clock.fixed(Instant.ofEpochSecond(2_000_000_000), ZoneOffset.UTC);
    try (Companies then = new Companies(dynamoDb, later, 6)) {
      assertThat(then.acme.users().getByEmail("a")).isEmpty();
    }
    assertThat(users.getByEmail("a")).isPresent();
  }

  @Test
  void aValueIsFoundWhereItHasGone() {
    users.create(user("ann", "a"));
    users.create(user("bob", "b"));
    companies.http.next(
        "GetItem",
        Fault.after(() -> {}),
        Fault.after(
            () -> others.acme.transaction().save(user("ann", "b")).save(user("bob", "a")).run()));

    assertThat(users.getByEmail("a")).contains(user("bob", "a"));
    companies.http.next(
        "GetItem",
        Fault.after(() -> {}),
        Fault.after(() -> others.acme.users().save(user("bob", "c"))));
    assertThat(users.getByEmail("a")).isEmpty();
  }

  @Test
  void aRowOfAnotherProgramIsNotBelieved() {
    users.create(user("ann", "a"));
    OrphanRows.own(companies.client, "x", "ann");
    OrphanRows.own(companies.client, "y", "nobody");
    companies.client.putItem(r -> r.tableName(Companies.TABLE).item(OrphanRows.keyOfEmail("z")));
    putOwner("n", AttributeValue.fromN("1"));

    for (String value : List.of("x", "y", "z", "n")) {
      assertThat(users.getByEmail(value)).as(value).isEmpty();
    }
  }

  @Test
  void anOwnerInAnotherTenantsPartIsNotAskedFor() {
    companies.globex.users().create(User.of("globex", "eve", "e"));
    putOwner("e", AttributeValue.fromS("TENANT#globex"));
    List<PlantedRowEvent> events = new ArrayList<>();
    TableOptions skipping =
        TableOptions.builder()
            .plantedRows(PlantedRows.SKIP_AND_REPORT)
            .auditListener(events::add)
            .build();
    int before = companies.http.sent().size();

    assertThatThrownBy(() -> users.getByEmail("e"))
        .isInstanceOf(ForeignItemException.class)
        .hasMessageContaining("getByEmail of User")
        .hasMessageNotContaining("globex");
    assertThat(
            PeopleTable.connect(companies.client, skipping)
                .tenant(TenantId.of("acme"))
                .users()
                .getByEmail("e"))
        .isEmpty();

    assertThat(companies.http.sent()).hasSize(before + 2);
    assertThat(events)
        .extracting(PlantedRowEvent::rule)
        .containsExactly(PlantedRowEvent.Rule.PARTITION);
  }

  private void putOwner(String email, AttributeValue partitionKey) {
    companies.client.updateItem(
        request ->
            request
                .tableName(Companies.TABLE)
                .key(OrphanRows.keyOfEmail(email))
                .updateExpression("SET #pk = :pk, #sk = :sk")
                .expressionAttributeNames(Map.of("#pk", "$owner_pk", "#sk", "$owner_sk"))
                .expressionAttributeValues(
                    Map.of(":pk", partitionKey, ":sk", AttributeValue.fromS("USER#eve"))));
  }

  @Test
  void whatCannotBeAskedIsRefused() {
    assertThatThrownBy(() -> users.getByEmail(""))
        .isInstanceOfSatisfying(
            InvalidKeyException.class, refused -> assertThat(refused.part()).isEqualTo("email"));
    assertThatThrownBy(() -> users.getByEmail("e".repeat(2_048)))
        .isInstanceOf(InvalidKeyException.class);
    companies.http.next("GetItem", Fault.error(400, "AccessDeniedException"));
    assertThatThrownBy(() -> users.getByEmail("a"))
        .isInstanceOfSatisfying(
            OperationFailedException.class,
            failed -> assertThat(failed.operation()).isEqualTo("getByEmail"));
  }

  @Test
  void futuresDoTheSame() {
    users.create(user("ann", "a"));
    try (DynamoDbAsyncClient client = dynamoDb.configure(DynamoDbAsyncClient.builder()).build()) {
      PeopleAsyncTenant acme = PeopleAsyncTable.connect(client).tenant(TenantId.of("acme"));

      assertThat(acme.users().getByEmail("a").join()).contains(user("ann", "a"));
      assertThat(acme.users().getByEmail("b").join()).isEmpty();
      assertThat(acme.colors().getByName("red").join()).isEmpty();
      assertThatThrownBy(() -> acme.users().getByEmail("").join())
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(InvalidKeyException.class);
    }
  }
}
