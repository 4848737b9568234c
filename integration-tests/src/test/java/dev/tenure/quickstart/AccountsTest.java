package dev.tenure.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.dao.LocalDynamoDb;
import dev.tenure.runtime.ForeignItemException;
import dev.tenure.runtime.ItemExistsException;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.TenantMismatchException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputDescription;

/** Reference model 2: users and orders of tenants, beside rows of the older Python program. */
class AccountsTest {
  private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-00000000002a");

  private final DynamoDbClient client = LocalDynamoDb.client();
  private final TableOptions options =
      TableOptions.builder().tableName(LocalDynamoDb.tableName()).build();
  private final String name = options.tableName().orElseThrow();
  private AccountsTable accounts;

  @BeforeEach
  void connect() {
    AccountsOperator.connect(client, options).createTableIfAbsent().verifyOrThrow();
    accounts = AccountsTable.connect(client, options);
  }

  private AccountsTenant tenant(String id) {
    return accounts.tenant(TenantId.of(id));
  }

  private static User user(String tenant, UUID id) {
    return new User(tenant, id, "Ada Lovelace", "ada@" + tenant + ".example");
  }

  private static Order order(String tenant, UUID id, String amount) {
    return new Order(tenant, id, ID, new BigDecimal(amount));
  }

  private void put(Map<String, AttributeValue> row) {
    client.putItem(request -> request.tableName(name).item(row));
  }

  private Map<String, AttributeValue> row(String partitionKey, String sortKey) {
    Map<String, AttributeValue> key =
        Map.of("PK", AttributeValue.fromS(partitionKey), "SK", AttributeValue.fromS(sortKey));
    return client.getItem(request -> request.tableName(name).key(key)).item();
  }

  private static Map<String, AttributeValue> pythonUser(String tenant, UUID id) {
    Map<String, AttributeValue> row = new HashMap<>();
    row.put("PK", AttributeValue.fromS("tenant#" + tenant));
    row.put("SK", AttributeValue.fromS("user#" + id));
    row.put("user_id", AttributeValue.fromS(id.toString()));
    row.put("user_name", AttributeValue.fromS("Guido"));
    row.put("user_email", AttributeValue.fromS("guido@example.com"));
    row.put("favourite_colour", AttributeValue.fromS("orange"));
    return row;
  }

  @Test
  void theTableHasTheUnitsOfThePythonProgram() {
    ProvisionedThroughputDescription units =
        client.describeTable(request -> request.tableName(name)).table().provisionedThroughput();
    assertThat(units.readCapacityUnits()).isEqualTo(5);
    assertThat(units.writeCapacityUnits()).isEqualTo(5);
  }

  @Test
  void rowsAreThoseOfThePythonProgramToTheByte() {
    tenant("acme").users().create(user("acme", ID));
    tenant("acme").orders().create(order("acme", ID, "12.50"));
    Map<String, AttributeValue> user = row("tenant#acme", "user#" + ID);
    assertThat(user).containsEntry("user_id", AttributeValue.fromS(ID.toString()));
    assertThat(user.keySet())
        .containsExactlyInAnyOrder("PK", "SK", "_entity", "user_id", "user_name", "user_email");
    assertThat(row("tenant#acme", "order#" + ID).keySet())
        .containsExactlyInAnyOrder("PK", "SK", "_entity", "user_id", "order_amount");
  }

  @Test
  void rowsOfThePythonProgramAreReadAndKeptWhole() {
    put(pythonUser("acme", ID));
    User read = tenant("acme").users().get(ID).orElseThrow();
    assertThat(read).isEqualTo(new User("acme", ID, "Guido", "guido@example.com"));
    tenant("acme").users().save(user("acme", ID));
    assertThat(row("tenant#acme", "user#" + ID))
        .containsEntry("user_name", AttributeValue.fromS("Ada Lovelace"))
        .containsEntry("favourite_colour", AttributeValue.fromS("orange"));
    tenant("acme").users().replace(user("acme", ID));
    assertThat(row("tenant#acme", "user#" + ID)).doesNotContainKey("favourite_colour");
  }

  @Test
  void rowsOfThePythonProgramAreUpdatedAndLeftAsTheyAreOtherwise() {
    put(pythonUser("acme", ID));
    User updated = tenant("acme").users().update(ID).setUserName("Ada").run();

    assertThat(updated).isEqualTo(new User("acme", ID, "Ada", "guido@example.com"));
    Map<String, AttributeValue> expected = pythonUser("acme", ID);
    expected.put("user_name", AttributeValue.fromS("Ada"));
    assertThat(row("tenant#acme", "user#" + ID)).containsAllEntriesOf(expected);
    assertThat(tenant("acme2").users().update(ID).setUserName("Eve").tryRun().applied()).isFalse();
  }

  @Test
  void aRowWhoseAttributeContradictsItsKeyIsRefused() {
    Map<String, AttributeValue> row = pythonUser("acme", ID);
    row.put("user_id", AttributeValue.fromS(UUID.randomUUID().toString()));
    put(row);
    assertThatThrownBy(() -> tenant("acme").users().get(ID))
        .isInstanceOf(ForeignItemException.class);
    put(pythonUser("acme", ID));
    assertThat(tenant("acme").users().get(ID)).isPresent();
  }

  @Test
  void whatExistsIsNotCreatedAgain() {
    put(pythonUser("acme", ID));
    assertThatThrownBy(() -> tenant("acme").users().create(user("acme", ID)))
        .isInstanceOf(ItemExistsException.class);
    UUID other = UUID.randomUUID();
    assertThat(tenant("acme").users().create(user("acme", other))).isEqualTo(user("acme", other));
  }

  @ParameterizedTest
  @CsvSource({"acme,acme2", "acme2,acme", "a,A", "user,order", "tenant,tenant:acme", "-,--"})
  void noTenantReachesAnother(String mine, String other) {
    tenant(mine).users().create(user(mine, ID));
    Order order = tenant(mine).orders().create(order(mine, ID, "7"));

    assertThat(tenant(mine).users().get(ID)).contains(user(mine, ID));
    assertThat(tenant(mine).users().all().stream()).containsExactly(user(mine, ID));
    assertThat(tenant(mine).orders().all().count()).isEqualTo(1);

    assertThat(tenant(other).users().get(ID)).isEmpty();
    assertThat(tenant(other).users().all().stream()).isEmpty();
    assertThat(tenant(other).orders().all().count()).isZero();
    assertThat(tenant(other).orders().delete(ID)).isEmpty();
    assertThatThrownBy(() -> tenant(other).orders().create(order))
        .isInstanceOf(TenantMismatchException.class);
    assertThatThrownBy(() -> tenant(other).orders().save(order))
        .isInstanceOf(TenantMismatchException.class);
    assertThatThrownBy(() -> tenant(other).orders().replace(order))
        .isInstanceOf(TenantMismatchException.class);

    assertThat(tenant(mine).orders().delete(ID)).contains(order);
    assertThat(tenant(mine).orders().get(ID)).isEmpty();
  }
}
