package dev.tenure.indexes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.indexes.sales.Booking;
import dev.tenure.indexes.sales.Due;
import dev.tenure.indexes.sales.Invoice;
import dev.tenure.indexes.sales.InvoicePlace;
import dev.tenure.indexes.sales.Order;
import dev.tenure.indexes.sales.Order.Status;
import dev.tenure.indexes.sales.OrderLine;
import dev.tenure.indexes.sales.SalesCrossTenant;
import dev.tenure.indexes.sales.SalesOperator;
import dev.tenure.indexes.sales.SalesTable;
import dev.tenure.indexes.sales.SalesTenant;
import dev.tenure.runtime.ForeignItemException;
import dev.tenure.runtime.Page;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.table.TableDefinition;
import dev.tenure.testing.DynamoDbLocalExtension;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Indexes that hold less than whole items, as they are created, filled and read. */
class ProjectionsTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private SalesTenant acme;
  private SalesTenant globex;

  @BeforeEach
  void connect() {
    SalesOperator.connect(dynamoDb.client()).createTableIfAbsent().verifyOrThrow();
    SalesTable sales = SalesTable.connect(dynamoDb.client());
    acme = sales.tenant(TenantId.of("acme"));
    globex = sales.tenant(TenantId.of("globex"));
  }

  private static Order order(String tenant, int number) {
    return new Order(
        tenant,
        "o" + number,
        "c" + number % 2,
        number % 3 == 0 ? Status.PAID : Status.PLACED,
        NOON.plusSeconds(number),
        new BigDecimal(number).movePointLeft(1),
        List.of("t" + number),
        "notes");
  }

  private static OrderLine line(Order order) {
    return new OrderLine(order.orderId(), order.placedAt(), stored(order.total()), order.tags());
  }

  private static Booking booking(Order order) {
    return new Booking(order.tenantId(), order.customer(), order.orderId(), stored(order.total()));
  }

  /** DynamoDB forgets trailing zeros. */
  private static BigDecimal stored(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }

  private static Invoice invoice(String tenant, String id, Optional<LocalDate> dueOn) {
    return new Invoice(
        tenant, id, "c1", dueOn, BigDecimal.ONE, "ref-" + id, dueOn.map(day -> NOON));
  }

  @Test
  void holdWhatTheyShallAndWhatReadsAreCheckedBy() {
    assertThat(projections(SalesTable.DEFINITION.name()))
        .containsExactly(
            Map.entry("byDueDate", "INCLUDE [_entity]"),
            Map.entry("byReference", "INCLUDE [_entity]"),
            Map.entry("byStatus", "INCLUDE [_entity, tags, total]"),
            Map.entry("gsi1", "INCLUDE [_entity, paid_at, total]"));
  }

  private static Map<String, String> projections(String table) {
    Map<String, String> found = new TreeMap<>();
    dynamoDb
        .client()
        .describeTable(request -> request.tableName(table))
        .table()
        .globalSecondaryIndexes()
        .forEach(index -> found.put(index.indexName(), text(index.projection())));
    return found;
  }

  private static String text(Projection projection) {
    return projection.projectionType()
        + " "
        + projection.nonKeyAttributes().stream().sorted().toList();
  }

  @Test
  void areTheSameWhoeverCreatesThem() throws IOException {
    dynamoDb.client().deleteTable(request -> request.tableName("sales"));

    dynamoDb.client().createTable(ServiceJson.createTable("sales"));

    SalesOperator operator = SalesOperator.connect(dynamoDb.client());
    assertThat(operator.verify().differences()).isEmpty();
    assertThat(operator.plan().isEmpty()).isTrue();
  }

  @Test
  void answerViewsOfWhatTheyHold() {
    List<Order> orders = IntStream.range(0, 12).mapToObj(i -> order("acme", i)).toList();
    orders.forEach(acme.orders()::create);
    globex.orders().create(order("globex", 1));

    List<OrderLine> open = acme.orders().byStatus(Status.PLACED).descending().page(50).items();
    assertThat(open).extracting(OrderLine::orderId).startsWith("o11", "o10", "o8").hasSize(8);
    assertThat(acme.orders().byStatus(Status.PLACED).stream())
        .containsExactlyElementsOf(
            orders.stream()
                .filter(order -> order.status() == Status.PLACED)
                .map(ProjectionsTest::line)
                .toList());
    assertThat(
            acme
                .orders()
                .byStatus(Status.PLACED)
                .placedAt()
                .between(NOON.plusSeconds(2), NOON.plusSeconds(5))
                .descending()
                .stream()
                .map(OrderLine::orderId))
        .containsExactly("o5", "o4", "o2");
    assertThat(acme.orders().byCustomer("c1").stream())
        .containsExactlyElementsOf(
            orders.stream()
                .filter(order -> order.customer().equals("c1"))
                .map(ProjectionsTest::booking)
                .toList());
    assertThat(globex.orders().byCustomer("c1").first()).contains(booking(order("globex", 1)));
    assertThat(globex.orders().byCustomer("c2").first()).isEmpty();
  }

  @Test
  void leadToTheRestOfTheItem() {
    List<Order> all =
        IntStream.range(0, 6).mapToObj(i -> acme.orders().create(order("acme", i))).toList();
    globex.orders().create(order("globex", 1));

    List<Optional<Order>> orders =
        acme.orders()
            .getAll(
                acme.orders().byStatus(Status.PLACED).page(50).items().stream()
                    .map(line -> acme.orders().key(line.orderId()))
                    .toList());

    assertThat(orders)
        .containsExactly(
            acme.orders().get("o1"),
            acme.orders().get("o2"),
            acme.orders().get("o4"),
            acme.orders().get("o5"))
        .doesNotContain(Optional.empty());
    assertThat(all).hasSize(6);
  }

  @Test
  void arePagedAndCounted() {
    for (int i = 0; i < 7; i++) {
      acme.orders().create(order("acme", 3 * i));
    }

    Page<OrderLine> first = acme.orders().byStatus(Status.PAID).page(4);
    Page<OrderLine> second =
        acme.orders().byStatus(Status.PAID).page(4, first.next().orElseThrow());

    assertThat(first.items())
        .extracting(OrderLine::orderId)
        .containsExactly("o0", "o3", "o6", "o9");
    assertThat(second.items()).extracting(OrderLine::orderId).containsExactly("o12", "o15", "o18");
    assertThat(second.next()).isEmpty();
    assertThat(acme.orders().byStatus(Status.PAID).count()).isEqualTo(7);
    assertThat(acme.orders().byStatus(Status.PLACED).count()).isZero();
  }

  @Test
  void askForNothingElse() {
    acme.orders().create(order("acme", 1));
    dynamoDb.recording().drain();

    acme.orders().byCustomer("c1").first();

    QueryRequest request = (QueryRequest) dynamoDb.recording().drain().get(0);
    assertThat(request.projectionExpression().split(", "))
        .extracting(request.expressionAttributeNames()::get)
        .containsExactlyInAnyOrder("PK", "SK", "_entity", "gsi1pk", "gsi1sk", "total");
  }

  @Test
  void twoEntitiesOfOneIndexKeepApart() {
    LocalDate day = LocalDate.of(2026, 3, 31);
    acme.orders().create(order("acme", 1));
    acme.invoices().create(invoice("acme", "i1", Optional.of(day)));
    acme.invoices().create(invoice("acme", "i2", Optional.empty()));

    assertThat(acme.orders().byCustomer("c1").stream()).containsExactly(booking(order("acme", 1)));
    assertThat(acme.invoices().byCustomer("c1").dueOn().upTo(day).stream())
        .containsExactly(new Due("i1", Optional.of(day), BigDecimal.ONE, Optional.of(NOON)));
    assertThat(acme.invoices().byDueDate().stream())
        .containsExactly(new Due.Date("i1", Optional.of(day)));
    assertThat(
            SalesCrossTenant.connect(dynamoDb.client()).invoices().byReference("ref-i2").stream())
        .containsExactly(new InvoicePlace("acme", "i2", "ref-i2"));
  }

  @Test
  void whatIsPlantedIsRefused() {
    acme.orders().create(order("acme", 1));
    Map<String, AttributeValue> foreign = row("globex", 2);
    foreign.put("byStatus_pk", AttributeValue.fromS("TENANT#acme#PLACED"));
    put(foreign);
    assertThatThrownBy(() -> acme.orders().byStatus(Status.PLACED).stream().toList())
        .isInstanceOf(ForeignItemException.class);

    delete("globex", 2);
    Map<String, AttributeValue> another = row("acme", 2);
    another.put("_entity", AttributeValue.fromS("Invoice"));
    put(another);
    assertThatThrownBy(() -> acme.orders().byStatus(Status.PLACED).stream().toList())
        .isInstanceOf(ForeignItemException.class);

    delete("acme", 2);
    Map<String, AttributeValue> stale = row("acme", 2);
    stale.put("byStatus_sk", AttributeValue.fromS("2026"));
    put(stale);
    assertThatThrownBy(() -> acme.orders().byStatus(Status.PLACED).stream().toList())
        .isInstanceOf(ForeignItemException.class);

    delete("acme", 2);
    assertThat(acme.orders().byStatus(Status.PLACED).count()).isEqualTo(1);
  }

  @Test
  void aRowWithoutATagIsTakenForWhatItsKeysSay() {
    Map<String, AttributeValue> row = row("acme", 2);
    row.remove("_entity");
    put(row);

    assertThat(acme.orders().byStatus(Status.PLACED).stream())
        .containsExactly(line(order("acme", 2)));
  }

  /** A row as the library writes it, and no longer there. */
  private Map<String, AttributeValue> row(String tenant, int number) {
    (tenant.equals("acme") ? acme : globex).orders().create(order(tenant, number));
    Map<String, AttributeValue> row = delete(tenant, number);
    return new HashMap<>(row);
  }

  private static Map<String, AttributeValue> delete(String tenant, int number) {
    Map<String, AttributeValue> key =
        Map.of(
            "PK", AttributeValue.fromS("TENANT#" + tenant),
            "SK", AttributeValue.fromS("ORDER#o" + number));
    return dynamoDb
        .client()
        .deleteItem(request -> request.tableName("sales").key(key).returnValues("ALL_OLD"))
        .attributes();
  }

  private static void put(Map<String, AttributeValue> row) {
    dynamoDb.client().putItem(request -> request.tableName("sales").item(row));
  }

  @Test
  void aPlanReplacesAnIndexThatHoldsSomethingElse() {
    TableDefinition before =
        TableDefinition.builder("sales")
            .partitionKey("PK")
            .sortKey("SK")
            .entityAttribute("_entity")
            .index("gsi1", "gsi1pk", "gsi1sk")
            .index("byStatus", "byStatus_pk", "byStatus_sk")
            .include("byStatus", "tags", "_entity")
            .index("byDueDate", "byDueDate_pk", "byDueDate_sk")
            .keysOnly("byDueDate")
            .index("byReference", "byReference_pk")
            .include("byReference", "_entity")
            .build();
    dynamoDb.client().deleteTable(request -> request.tableName("sales"));
    dynamoDb.client().createTable(before.toCreateTableRequest("sales"));
    SalesOperator operator = SalesOperator.connect(dynamoDb.client());

    assertThat(operator.verify().differences())
        .containsExactly(
            "the projection of index gsi1 is ALL, not INCLUDE _entity, paid_at, total",
            "the projection of index byStatus is INCLUDE _entity, tags, not INCLUDE _entity, tags,"
                + " total",
            "the projection of index byDueDate is KEYS_ONLY, not INCLUDE _entity");
    assertThat(operator.plan().steps()).isEmpty();

    operator.apply(operator.plan().includingDeletions()).verifyOrThrow();
    assertThat(projections("sales")).containsEntry("byDueDate", "INCLUDE [_entity]");
  }
}
