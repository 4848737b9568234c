package dev.tenure.testing;

import static dev.tenure.testing.store.StoreSamples.order;
import static dev.tenure.testing.store.StoreSamples.settings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tenure.runtime.PlantedRows;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.testing.store.Country;
import dev.tenure.testing.store.Order;
import dev.tenure.testing.store.OrderDao;
import dev.tenure.testing.store.OrderSchema;
import dev.tenure.testing.store.SettingsDao;
import dev.tenure.testing.store.SettingsSchema;
import dev.tenure.testing.store.StoreOperator;
import dev.tenure.testing.store.StoreTable;
import dev.tenure.testing.store.StoreTenant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class TenantIsolationTest {
  private static final TenantId ACME = TenantId.of("acme");
  private static final TenantId ACME2 = TenantId.of("acme2");

  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  @Test
  void generatedDoorsAreApart() {
    assertThat(
            isolation()
                .entity(
                    OrderSchema.INSTANCE,
                    StoreTenant::orders,
                    tenant -> List.of(order(tenant, "1"), order(tenant, "2")),
                    TenantIsolationTest::allReads)
                .entity(
                    SettingsSchema.INSTANCE,
                    StoreTenant::settings,
                    tenant -> List.of(settings(tenant)),
                    all -> all.get(SettingsDao::get).delete(SettingsDao::delete))
                .verify(dynamoDb))
        .extracting(request -> request.getClass().getSimpleName())
        .contains(
            "PutItemRequest",
            "UpdateItemRequest",
            "DeleteItemRequest",
            "GetItemRequest",
            "QueryRequest")
        .doesNotContain("ScanRequest");
  }

  @Test
  void plantedRowsMayBeSkipped() {
    TableOptions skipping = TableOptions.builder().plantedRows(PlantedRows.SKIP_AND_REPORT).build();
    verify(
        TenantIsolation.of(
            StoreTable.DEFINITION,
            (DynamoDbClient client) -> StoreTable.connect(client, skipping),
            StoreTable::tenant),
        TenantIsolationTest::allReads);
  }

  @Test
  void nothingIsLeftInTheTable() {
    verify(isolation(), TenantIsolationTest::allReads);
    assertThat(dynamoDb.client().scan(scan -> scan.tableName("store")).items()).isEmpty();
  }

  @Test
  void aTableThatTheTestCreatedIsTaken() {
    StoreOperator.connect(dynamoDb.client()).createTableIfAbsent();
    assertThat(orders().verify(dynamoDb)).isNotEmpty();
  }

  @Test
  void aTableWithItemsIsRefusedAndLeftAsItIs() {
    StoreOperator.connect(dynamoDb.client()).createTableIfAbsent();
    acme().orders().create(order(ACME, "1"));
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> orders().verify(dynamoDb))
        .withMessage("The table store has items; isolation is shown on an empty one");
    assertThat(acme().orders().get("1")).isPresent();
  }

  @Test
  void allThatTheDesignNamesIsTried() {
    List<String> requests =
        isolation().items(TenantIsolationTest::samples).verify(dynamoDb).stream()
            .map(Object::toString)
            .toList();
    assertThat(requests)
        .anyMatch(request -> request.contains("SETTINGS"))
        .anyMatch(request -> request.contains("IndexName=byCustomer"))
        .anyMatch(request -> request.contains("ConsistentRead=true"))
        .noneMatch(request -> request.contains("$SHARED"));
  }

  @Test
  void whatTheDesignNamesIsToldByItsName() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(
            () ->
                TenantIsolation.<StoreTable, TenantId, StoreTenant>of(
                        StoreTable.DEFINITION,
                        StoreTable::connect,
                        (table, tenant) -> table.tenant(ACME))
                    .tenants(ACME, ACME2)
                    .items(TenantIsolationTest::samples)
                    .verify(dynamoDb))
        .satisfies(
            error ->
                assertThat(error.getMessage())
                    .contains("Order: acme2 finds what it did not store, by orders().get(orderId)")
                    .contains("by orders().byCustomer(customerId)")
                    .contains("Settings: acme2 finds what it did not store, by settings().get()"));
  }

  @Test
  void samplesThatAreMissingAreTold() {
    refusesSamples(
        tenant -> List.of(order(tenant, "1"), order(tenant, "2")),
        "Settings: 1 sample of one tenant must be found by settings().get()");
    refusesSamples(
        tenant -> List.of(order(tenant, "1"), settings(tenant)),
        "Order: 2 samples of one tenant must be found by orders().all(), so that it has two pages");
    refusesSamples(
        tenant ->
            List.of(
                order(tenant, "1"), new Order(tenant.value(), "2", "c-43", 1, 0), settings(tenant)),
        "Order: 2 samples of one tenant must be found by orders().byCustomer(customerId)");
    refusesSamples(
        tenant ->
            List.of(order(tenant, "1"), order(tenant, "2"), settings(tenant), new Country("a", "")),
        "Some of the samples are of no entity of the tenants of table store");
  }

  private static void refusesSamples(Function<TenantId, List<?>> samples, String reason) {
    if (!dynamoDb.client().listTables().tableNames().contains("store")) {
      dynamoDb.client().createTable(StoreTable.DEFINITION.toCreateTableRequest("store"));
    }
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(
            () -> isolation().items(samples).verify(dynamoDb.client(), dynamoDb.recording()))
        .withMessageContaining(reason);
  }

  private static List<?> samples(TenantId tenant) {
    return List.of(order(tenant, "1"), order(tenant, "2"), settings(tenant));
  }

  @Test
  void oneDoorForTwoTenantsIsFound() {
    TenantIsolation<TenantId, StoreTenant> oneDoor =
        TenantIsolation.of(
            StoreTable.DEFINITION, StoreTable::connect, (table, tenant) -> table.tenant(ACME));
    fails(
        oneDoor,
        TenantIsolationTest::allReads,
        "Order: acme2 finds what it did not store, by get 1",
        "Order: acme2 finds what it did not store, by query 1",
        "Order: acme2: create fails with TenantMismatchException",
        "Order: acme2 finds an item of another tenant by get 1",
        "Order: acme2 finds an item of another tenant by query 2",
        "Order: acme2: create of another tenant's item fails with ItemExistsException",
        "Order: acme2: save of another tenant's item fails with ConditionFailedException",
        "Order: acme2: a page token of another tenant, by query 1 is not refused",
        "Order: acme2 deletes rows of another tenant",
        "Order: acme2 sent a request to a partition of others");
  }

  @Test
  void aReadThroughAnotherDoorIsFound() {
    fails(
        isolation(),
        all -> all.get(dao -> acme().orders().get("1")),
        "Order: acme2 finds what it did not store, by get 1",
        "Order: acme2 finds an item of another tenant by get 1");
    fails(
        isolation(),
        all -> all.get(dao -> dao.get("1")).query(dao -> acme().orders().all()),
        "Order: acme2 finds an item of another tenant by query 1",
        "Order: acme2: a page token of another tenant, by query 1 is not refused");
  }

  @Test
  void aScanIsFound() {
    fails(
        isolation(),
        all -> all.get(TenantIsolationTest::getByScan),
        "Order: acme sent a request that names no partition: dynamodb:Scan");
  }

  @Test
  void aStatementIsFound() {
    fails(
        isolation(),
        all -> all.get(TenantIsolationTest::getByStatement),
        "Order: a request was sent that names no partition: ExecuteStatement");
  }

  @Test
  void aReadThatShowsNothingIsFound() {
    fails(
        isolation(),
        all -> all.get(dao -> dao.get("3")),
        "Order: acme finds none of its samples by get 1");
    fails(
        isolation(),
        all -> all.query(dao -> dao.byCustomer("c-43")),
        "Order: acme finds 0 of its samples by query 1: two are needed");
    fails(
        isolation(),
        all -> all.get(dao -> dao.get("1")).delete(dao -> dao.delete("3")),
        "Order: acme deletes none of its samples");
  }

  @Test
  void whatCannotShowAnythingIsRefusedAtOnce() {
    refuses(isolation(), all -> {}, "at least one get or query");
    refuses(isolation().tenants(ACME, ACME), TenantIsolationTest::allReads, "one tenant's");
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> isolation().verify(dynamoDb));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(
            () ->
                isolation()
                    .entity(
                        OrderSchema.INSTANCE,
                        StoreTenant::orders,
                        tenant -> List.of(order(tenant, "1")),
                        TenantIsolationTest::allReads)
                    .verify(dynamoDb.client(), dynamoDb.recording()))
        .withMessageContaining("two where there is a query");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(
            () ->
                isolation()
                    .entity(
                        OrderSchema.INSTANCE,
                        StoreTenant::orders,
                        tenant -> List.of(order(ACME, "1"), order(ACME2, "2")),
                        TenantIsolationTest::allReads)
                    .verify(dynamoDb.client(), dynamoDb.recording()))
        .withMessageContaining("several tenants'");
  }

  private static TenantIsolation<TenantId, StoreTenant> isolation() {
    return TenantIsolation.of(StoreTable.DEFINITION, StoreTable::connect, StoreTable::tenant)
        .tenants(ACME, ACME2);
  }

  private static void allReads(EntityIsolation<TenantId, StoreTenant, Order, OrderDao> all) {
    all.get(dao -> dao.get("1"))
        .query(OrderDao::all)
        .query(dao -> dao.byCustomer("c-42"))
        .delete(dao -> dao.delete("1"));
  }

  private static void verify(
      TenantIsolation<TenantId, StoreTenant> isolation,
      Consumer<EntityIsolation<TenantId, StoreTenant, Order, OrderDao>> reads) {
    if (!dynamoDb.client().listTables().tableNames().contains("store")) {
      dynamoDb.client().createTable(StoreTable.DEFINITION.toCreateTableRequest("store"));
    }
    isolation
        .tenants(ACME, ACME2)
        .entity(
            OrderSchema.INSTANCE,
            StoreTenant::orders,
            tenant -> List.of(order(tenant, "1"), order(tenant, "2")),
            reads)
        .verify(dynamoDb.client(), dynamoDb.recording());
  }

  private static void fails(
      TenantIsolation<TenantId, StoreTenant> isolation,
      Consumer<EntityIsolation<TenantId, StoreTenant, Order, OrderDao>> reads,
      String... findings) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> verify(isolation, reads))
        .satisfies(error -> assertThat(error.getMessage()).contains(findings));
  }

  private static void refuses(
      TenantIsolation<TenantId, StoreTenant> isolation,
      Consumer<EntityIsolation<TenantId, StoreTenant, Order, OrderDao>> reads,
      String reason) {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(
            () ->
                isolation
                    .entity(
                        OrderSchema.INSTANCE,
                        StoreTenant::orders,
                        tenant -> List.of(order(tenant, "1"), order(tenant, "2")),
                        reads)
                    .verify(dynamoDb.client(), dynamoDb.recording()))
        .withMessageContaining(reason);
  }

  private static TenantIsolation<TenantId, StoreTenant> orders() {
    return isolation()
        .entity(
            OrderSchema.INSTANCE,
            StoreTenant::orders,
            tenant -> List.of(order(tenant, "1"), order(tenant, "2")),
            TenantIsolationTest::allReads);
  }

  private static StoreTenant acme() {
    return StoreTable.connect(dynamoDb.client()).tenant(ACME);
  }

  private static Optional<Order> getByScan(OrderDao dao) {
    dynamoDb.client().scan(scan -> scan.tableName("store"));
    return dao.get("1");
  }

  private static Optional<Order> getByStatement(OrderDao dao) {
    dynamoDb
        .client()
        .executeStatement(
            request ->
                request
                    .statement("SELECT * FROM \"store\" WHERE PK = ?")
                    .parameters(AttributeValue.fromS("TENANT#acme")));
    return dao.get("1");
  }
}
