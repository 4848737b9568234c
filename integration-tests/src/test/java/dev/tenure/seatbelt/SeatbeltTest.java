package dev.tenure.seatbelt;

import static dev.tenure.seatbelt.Clients.key;
import static dev.tenure.seatbelt.Clients.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.dao.LocalDynamoDb;
import dev.tenure.runtime.PlantedRows;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.TenantViolationEvent;
import dev.tenure.runtime.TenantViolationEvent.Rule;
import dev.tenure.runtime.TenantViolationException;
import dev.tenure.runtime.seatbelt.TenantSeatbelt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedAsyncClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactWriteItemsEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Two tenants whose names begin alike, on clients with a seatbelt. */
class SeatbeltTest {
  private final TableOptions options = Clients.createTable();
  private final String table = options.tableName().orElseThrow();
  private final Clients.Sent sent = new Clients.Sent();
  private final List<TenantViolationEvent> events = new ArrayList<>();
  private final TenantSeatbelt seatbelt = belt().build();
  private final DynamoDbClient client = Clients.sync(seatbelt, sent);
  private final ShopTable shop = ShopTable.connect(client, options);
  private final ShopTenant acme = shop.tenant(TenantId.of("acme"));
  private final ShopTenant acme2 = shop.tenant(TenantId.of("acme2"));

  private TenantSeatbelt.Builder belt() {
    return TenantSeatbelt.builder().table(ShopTable.DEFINITION, options).listener(events::add);
  }

  @BeforeEach
  void writeTwoOrders() {
    acme.orders().create(new Order("acme", "1", "c1", 10));
    acme2.orders().create(new Order("acme2", "1", "c1", 20));
    ShopShared.connect(LocalDynamoDb.client(), options)
        .countries()
        .create(new Country("DE", "Germany"));
    sent.count.set(0);
  }

  @AfterEach
  void close() {
    client.close();
  }

  private GetItemRequest get(String tenant) {
    return GetItemRequest.builder()
        .tableName(table)
        .key(key("TENANT#" + tenant, "ORDER#1"))
        .build();
  }

  private QueryRequest byCustomer() {
    return QueryRequest.builder()
        .tableName(table)
        .indexName("byCustomer")
        .keyConditionExpression("byCustomer_pk = :pk")
        .expressionAttributeValues(Map.of(":pk", text("TENANT#acme#c1")))
        .build();
  }

  @Test
  void generatedDaosPassOnTheSameClient() {
    assertThat(acme.orders().get("1")).isPresent();
    assertThat(acme.orders().byCustomer("c1").page(10).items()).hasSize(1);
    assertThat(acme.orders().byCustomer("c1").count()).isEqualTo(1);
    assertThat(acme.orders().byCustomer("c1").stream()).hasSize(1);
    Order saved = acme.orders().save(new Order("acme", "1", "c2", 11));
    assertThat(acme.orders().replace(saved)).isEqualTo(saved);
    assertThat(acme.orders().delete("1")).contains(saved);
    assertThat(acme.countries().get("DE")).isPresent();
    assertThat(acme.users().create(new User("acme", "u1", "a@example.org"))).isNotNull();
    assertThat(events).isEmpty();
  }

  @Test
  void aRequestIsBoundByItself() {
    GetItemRequest bound = get("acme").toBuilder().overrideConfiguration(acme.binding()).build();
    assertThat(client.getItem(bound).item()).containsEntry("total", number(10));
    assertRefusedUnsent(
        Rule.PARTITION_KEY,
        () ->
            client.getItem(get("acme2").toBuilder().overrideConfiguration(acme.binding()).build()));
  }

  @Test
  void aRequestThatIsBoundToNobodyIsRefused() {
    assertRefusedUnsent(Rule.TENANT, () -> client.getItem(get("acme")));
    assertRefusedUnsent(Rule.OPERATION, () -> client.scan(s -> s.tableName(table)));
    assertRefusedUnsent(Rule.OPERATION, () -> client.deleteTable(d -> d.tableName(table)));
  }

  @Test
  void aClientIsBoundByItsConfiguration() {
    try (DynamoDbClient acmes =
        Clients.sync(
            c ->
                c.addExecutionInterceptor(seatbelt)
                    .addExecutionInterceptor(sent)
                    .putExecutionAttribute(TenantSeatbelt.TENANT, acme.binding()))) {
      assertThat(acmes.getItem(get("acme")).hasItem()).isTrue();
      assertRefusedUnsent(Rule.PARTITION_KEY, () -> acmes.getItem(get("acme2")));
    }
  }

  @Test
  void aClientIsBoundByABinding() {
    DynamoDbClient acmes = acme.binding().client(client);
    assertThat(acmes.getItem(get("acme")).hasItem()).isTrue();
    assertThat(acmes.query(byCustomer()).items()).hasSize(1);
    assertThat(acmes.queryPaginator(byCustomer()).items()).hasSize(1);
    assertThat(acmes.describeTable(d -> d.tableName(table)).table().tableName()).isEqualTo(table);
    assertRefusedUnsent(Rule.PARTITION_KEY, () -> acmes.getItem(get("acme2")));
    assertRefusedUnsent(Rule.OPERATION, () -> acmes.scan(s -> s.tableName(table)));
    assertRefusedUnsent(
        Rule.OPERATION, () -> acmes.executeStatement(s -> s.statement("SELECT * FROM " + table)));
    assertRefusedUnsent(
        Rule.BINDING,
        () ->
            acmes.getItem(get("acme2").toBuilder().overrideConfiguration(acme2.binding()).build()));
    assertThatThrownBy(() -> acmes.deleteTable(d -> d.tableName(table)))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(ShopTable.connect(acmes, options).tenant(TenantId.of("acme")).countries().get("DE"))
        .isPresent();
    assertThatThrownBy(
            () -> ShopTable.connect(acmes, options).tenant(TenantId.of("acme2")).orders().get("1"))
        .isInstanceOf(TenantViolationException.class);
  }

  @Test
  void onlyAClientWithASeatbeltIsBound() {
    assertThatThrownBy(() -> acme.binding().client(LocalDynamoDb.client()))
        .isInstanceOf(IllegalArgumentException.class);
    DynamoDbClient acmes = acme.binding().client(client);
    assertThatThrownBy(() -> acme2.binding().client(acmes))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(acme.binding().client(acmes).getItem(get("acme")).hasItem()).isTrue();
    acmes.close();
    assertThat(acme.orders().get("1")).isPresent();
  }

  @Test
  void theEnhancedClientStaysWithinTheTenant() {
    DynamoDbTable<Order> orders = orders(acme.binding().client(client));
    orders.putItem(new Order("acme", "2", "c1", 30));
    orders.updateItem(new Order("acme", "2", "c1", 31));
    assertThat(
            orders.getItem(
                Key.builder().partitionValue("TENANT#acme").sortValue("ORDER#2").build()))
        .isEqualTo(new Order("acme", "2", "c1", 31));
    QueryConditional customer =
        QueryConditional.keyEqualTo(k -> k.partitionValue("TENANT#acme#c1"));
    assertThat(orders.index("byCustomer").query(customer).stream().flatMap(p -> p.items().stream()))
        .hasSize(2);
    sent.count.set(0);
    assertRefusedUnsent(
        Rule.PARTITION_KEY, () -> orders.putItem(new Order("acme2", "2", "c1", 30)));
    assertRefusedUnsent(
        Rule.PARTITION_KEY, () -> orders.updateItem(new Order("acme2", "1", "c1", 0)));
    assertRefusedUnsent(
        Rule.PARTITION_KEY, () -> orders.deleteItem(new Order("acme2", "1", "c1", 20)));
    assertRefusedUnsent(
        Rule.PARTITION_KEY,
        () ->
            orders
                .query(QueryConditional.keyEqualTo(k -> k.partitionValue("TENANT#acme2")))
                .stream()
                .toList());
    assertRefusedUnsent(Rule.OPERATION, () -> orders.scan().stream().toList());
    assertThat(acme2.orders().get("1")).contains(new Order("acme2", "1", "c1", 20));
  }

  @Test
  void aTransactionOfTheEnhancedClientIsOneTenants() {
    DynamoDbEnhancedClient enhanced =
        DynamoDbEnhancedClient.builder().dynamoDbClient(acme.binding().client(client)).build();
    DynamoDbTable<Order> orders = enhanced.table(table, OrderSchema.INSTANCE);
    enhanced.transactWriteItems(both(orders, "acme"));
    sent.count.set(0);
    assertRefusedUnsent(
        Rule.PARTITION_KEY, () -> enhanced.transactWriteItems(both(orders, "acme2")));
    assertThat(acme.orders().get("7")).isPresent();
    assertThat(acme2.orders().get("8")).isEmpty();
  }

  private static Consumer<TransactWriteItemsEnhancedRequest.Builder> both(
      DynamoDbTable<Order> orders, String other) {
    return t ->
        t.addPutItem(orders, new Order("acme", "7", "c1", 1))
            .addPutItem(orders, new Order(other, "8", "c1", 1));
  }

  @Test
  void aPlantedRowIsKeptBack() {
    Clients.plant(table, "9");
    DynamoDbClient acmes = acme.binding().client(client);
    assertThatExceptionOfType(TenantViolationException.class)
        .isThrownBy(() -> acmes.query(byCustomer()))
        .withMessageNotContaining("globex")
        .withMessageNotContaining("666")
        .satisfies(e -> assertThat(e.rule()).isEqualTo(Rule.RETURNED_ITEM));
    assertThat(sent.count).hasValue(1);
  }

  @Test
  void plantedRowsAreLeftOutByChoice() {
    for (int i = 2; i < 6; i++) {
      Clients.plant(table, String.valueOf(i));
    }
    acme.orders().create(new Order("acme", "9", "c1", 90));
    TenantSeatbelt skipping = belt().plantedRows(PlantedRows.SKIP_AND_REPORT).build();
    try (DynamoDbClient lenient = Clients.sync(skipping)) {
      DynamoDbClient acmes = acme.binding().client(lenient);
      QueryResponse all = acmes.query(byCustomer());
      assertThat(all.items()).hasSize(2);
      assertThat(all.count()).isEqualTo(2);
      assertThat(events).hasSize(4).extracting(e -> e.rule()).containsOnly(Rule.RETURNED_ITEM);
      // page by page, each page ending at a planted row
      assertThat(acmes.queryPaginator(byCustomer().toBuilder().limit(2).build()).items())
          .extracting(row -> row.get("total"))
          .containsExactly(number(10), number(90));
    }
  }

  @Test
  void watchingLetsEverythingPassAndTells() {
    Clients.plant(table, "9");
    TenantSeatbelt watching = belt().watchOnly().build();
    try (DynamoDbClient watched = Clients.sync(watching)) {
      assertThat(watched.getItem(get("acme2")).hasItem()).isTrue();
      DynamoDbClient acmes = acme.binding().client(watched);
      assertThat(acmes.getItem(get("acme2")).hasItem()).isTrue();
      assertThat(acmes.scan(s -> s.tableName(table)).items()).hasSize(4);
      assertThat(acmes.query(byCustomer()).items()).hasSize(2);
      assertThat(acmes.getItem(get("acme")).hasItem()).isTrue();
    }
    assertThat(events)
        .extracting(TenantViolationEvent::rule)
        .containsExactly(Rule.TENANT, Rule.PARTITION_KEY, Rule.OPERATION, Rule.RETURNED_ITEM);
  }

  @Test
  void asynchronousClientsAreToldAsItIs() {
    try (DynamoDbAsyncClient asyncClient = Clients.async(seatbelt, sent)) {
      GetItemRequest bound = get("acme").toBuilder().overrideConfiguration(acme.binding()).build();
      assertThat(asyncClient.getItem(bound).join().hasItem()).isTrue();
      sent.count.set(0);
      assertFailsUnsent(Rule.TENANT, asyncClient.getItem(get("acme")));
      assertFailsUnsent(
          Rule.PARTITION_KEY,
          asyncClient.getItem(
              get("acme2").toBuilder().overrideConfiguration(acme.binding()).build()));
      assertFailsUnsent(Rule.OPERATION, asyncClient.scan(s -> s.tableName(table)));
    }
  }

  @Test
  void asynchronousBoundClients() {
    try (DynamoDbAsyncClient asyncClient = Clients.async(seatbelt, sent)) {
      DynamoDbAsyncClient acmes = acme.binding().client(asyncClient);
      assertThat(acmes.getItem(get("acme")).join().hasItem()).isTrue();
      DynamoDbEnhancedAsyncClient enhanced =
          DynamoDbEnhancedAsyncClient.builder().dynamoDbClient(acmes).build();
      enhanced.table(table, OrderSchema.INSTANCE).putItem(new Order("acme", "5", "c3", 1)).join();
      sent.count.set(0);
      assertFailsUnsent(Rule.PARTITION_KEY, acmes.getItem(get("acme2")));
      assertFailsUnsent(
          Rule.PARTITION_KEY,
          enhanced.table(table, OrderSchema.INSTANCE).putItem(new Order("acme2", "5", "c3", 1)));
      assertThat(acme2.orders().get("5")).isEmpty();
    }
  }

  @Test
  void asynchronousAnswersAreKeptBack() {
    try (DynamoDbAsyncClient asyncClient = Clients.async(seatbelt, sent)) {
      Clients.plant(table, "9");
      assertThatThrownBy(() -> acme.binding().client(asyncClient).query(byCustomer()).join())
          .cause()
          .isInstanceOf(TenantViolationException.class);
      QueryRequest bound = byCustomer().toBuilder().overrideConfiguration(acme.binding()).build();
      assertThatThrownBy(() -> asyncClient.query(bound).join())
          .cause()
          .isInstanceOf(SdkClientException.class)
          .cause()
          .isInstanceOf(TenantViolationException.class);
      assertThat(sent.count).hasValue(2); // none was tried again
    }
  }

  private DynamoDbTable<Order> orders(DynamoDbClient dynamoDbClient) {
    return DynamoDbEnhancedClient.builder()
        .dynamoDbClient(dynamoDbClient)
        .build()
        .table(table, OrderSchema.INSTANCE);
  }

  private void assertRefusedUnsent(Rule rule, ThrowingCallable request) {
    int before = sent.count.get();
    assertThatExceptionOfType(TenantViolationException.class)
        .isThrownBy(request)
        .satisfies(e -> assertThat(e.rule()).isEqualTo(rule));
    assertThat(sent.count).hasValue(before);
  }

  private void assertFailsUnsent(Rule rule, CompletableFuture<?> answer) {
    assertThatThrownBy(answer::join)
        .cause()
        .isInstanceOfSatisfying(
            TenantViolationException.class, e -> assertThat(e.rule()).isEqualTo(rule));
    assertThat(sent.count).hasValue(0);
  }

  private static AttributeValue number(int value) {
    return AttributeValue.fromN(String.valueOf(value));
  }
}
