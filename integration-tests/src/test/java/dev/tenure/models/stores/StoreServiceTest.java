package dev.tenure.models.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tenure.models.TestTable;
import dev.tenure.runtime.CancelledOperation;
import dev.tenure.runtime.ConditionFailedException;
import dev.tenure.runtime.IdempotencyMismatchException;
import dev.tenure.runtime.TransactionCancelledException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** The platform's code, for a store beside another that sells the same. */
class StoreServiceTest {
  private static final StoreId ONE = new StoreId(new UUID(1, 1));
  private static final StoreId OTHER = new StoreId(new UUID(1, 2));
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private final TestTable table = new TestTable();
  private StoresTable stores;
  private StoreService service;

  @BeforeEach
  void connect() {
    var options = table.options().build();
    StoresOperator.connect(table.client(), options).createTableIfAbsent();
    stores = StoresTable.connect(table.client(), options);
    service = new StoreService(stores);
    for (StoreId id : List.of(ONE, OTHER)) {
      service.load(id, List.of(product(id, 7, "Wool Pants"), product(id, 8, "Socks")));
    }
    table.sent();
  }

  @AfterEach
  void close() {
    table.close();
  }

  private static Product product(StoreId store, long id, String name) {
    return new Product(store, id, name, new BigDecimal("9.5"), 10);
  }

  private static Order order(StoreId store, long id) {
    return new Order(store, id, OrderStatus.PLACED, START.plusSeconds(id), 0);
  }

  private static LineItem line(StoreId store, long order, int line, long product, int quantity) {
    return new LineItem(store, order, line, product, quantity);
  }

  private int stock(StoreId id, long product) {
    return stores.tenant(id).products().get(product).orElseThrow().stock();
  }

  @Test
  void anOrderTakesFromTheStockOfItsStore() {
    List<LineItem> lines = List.of(line(ONE, 1, 1, 7, 4), line(ONE, 1, 2, 8, 10));
    Order placed = service.place(order(ONE, 1), lines);

    List<OrderRow> rows = new ArrayList<>(List.of(placed));
    rows.addAll(lines);
    assertThat(service.withItems(ONE, 1)).isEqualTo(rows);
    assertThat(stock(ONE, 7)).isEqualTo(6);
    assertThat(stock(ONE, 8)).isZero();
    assertThat(stock(OTHER, 7)).isEqualTo(10);
    assertThat(service.withItems(OTHER, 1)).isEmpty();
    assertThat(service.sold(ONE, "Wool Pants")).isEqualTo(4);
    assertThat(service.sold(OTHER, "Wool Pants")).isZero();
  }

  @Test
  void whatIsNotInStockLeavesNothing() {
    List<LineItem> lines = List.of(line(ONE, 1, 1, 7, 4), line(ONE, 1, 2, 8, 11));

    assertThatExceptionOfType(TransactionCancelledException.class)
        .isThrownBy(() -> service.place(order(ONE, 1), lines))
        .satisfies(
            e ->
                assertThat(e.atFault())
                    .singleElement()
                    .extracting(CancelledOperation::entity, CancelledOperation::rule)
                    .containsExactly("Product", CancelledOperation.Rule.CONDITION_FAILED));
    assertThat(service.withItems(ONE, 1)).isEmpty();
    assertThat(stock(ONE, 7)).isEqualTo(10);
  }

  @Test
  void anOrderThatIsSentTwiceIsPlacedOnce() {
    List<LineItem> lines = List.of(line(ONE, 1, 1, 7, 4));
    Order placed = service.place(order(ONE, 1), lines);

    assertThat(service.place(order(ONE, 1), lines)).isEqualTo(placed);
    assertThat(stock(ONE, 7)).isEqualTo(6);
    assertThatExceptionOfType(IdempotencyMismatchException.class)
        .isThrownBy(() -> service.place(order(ONE, 1), List.of(line(ONE, 1, 1, 7, 5))));
    service.place(order(OTHER, 1), List.of(line(OTHER, 1, 1, 7, 4)));
    assertThat(stock(OTHER, 7)).isEqualTo(6);
  }

  @Test
  void payingMovesTheOrderInItsIndexByOneRequest() {
    service.place(order(ONE, 1), List.of());
    service.place(order(OTHER, 1), List.of());
    table.sent();
    Order paid = service.pay(ONE, 1);

    assertThat(table.sent()).singleElement().isInstanceOf(UpdateItemRequest.class);
    assertThat(service.unshipped(ONE, START, START.plusSeconds(9))).containsExactly(paid);
    assertThat(stores.tenant(ONE).orders().byStatus(OrderStatus.PLACED).stream()).isEmpty();
    assertThat(service.unshipped(OTHER, START, START.plusSeconds(9))).isEmpty();
    assertThatExceptionOfType(ConditionFailedException.class)
        .isThrownBy(() -> service.pay(ONE, 1))
        .satisfies(e -> assertThat(e.rule()).isEqualTo(ConditionFailedException.Rule.CONDITION));
    assertThatExceptionOfType(ConditionFailedException.class)
        .isThrownBy(() -> service.pay(ONE, 2))
        .satisfies(e -> assertThat(e.rule()).isEqualTo(ConditionFailedException.Rule.ABSENT));
  }

  @Test
  void anExchangedLineIsFoundByItsNewProduct() {
    LineItem line = line(ONE, 1, 1, 7, 4);
    service.place(order(ONE, 1), List.of(line));
    LineItem exchanged = service.exchange(line, 8);

    assertThat(exchanged).isEqualTo(line(ONE, 1, 1, 8, 4));
    assertThat(stores.tenant(ONE).lineItems().byProduct(7).stream()).isEmpty();
    assertThat(stores.tenant(ONE).lineItems().byProduct(8).stream()).containsExactly(exchanged);
  }

  @Test
  void bulkIsFilteredByDynamoDb() {
    stores
        .tenant(ONE)
        .lineItems()
        .replaceAll(List.of(line(ONE, 1, 1, 7, 99), line(ONE, 1, 2, 7, 100)));
    stores.tenant(ONE).lineItems().create(line(ONE, 10, 1, 7, 100));
    table.sent();

    assertThat(service.bulk(ONE, 1)).extracting(LineItem::line).containsExactly(2);
    assertThat(table.sent())
        .singleElement()
        .isInstanceOfSatisfying(
            QueryRequest.class,
            query ->
                assertThat(query.expressionAttributeValues())
                    .containsValue(AttributeValue.fromN("100")));
  }

  @Test
  void newPricesKeepWhatOthersWrote() {
    List<Product> read = stores.tenant(ONE).products().all().stream().toList();
    service.place(order(ONE, 1), List.of(line(ONE, 1, 1, 7, 4)));
    service.reprice(read, new BigDecimal("2"));

    assertThat(stores.tenant(ONE).products().all().stream())
        .extracting(Product::price)
        .allMatch(price -> price.compareTo(new BigDecimal("19")) == 0);
    assertThat(stock(ONE, 7)).isEqualTo(6);
  }

  @Test
  void anOrderIsForgottenWithItsLines() {
    List<LineItem> lines =
        LongStream.range(0, 40).mapToObj(i -> line(ONE, 1, (int) i, i, 1)).toList();
    stores.tenant(ONE).lineItems().replaceAll(lines);
    service.place(order(ONE, 10), List.of(line(ONE, 10, 1, 7, 1)));
    service.place(order(OTHER, 1), List.of(line(OTHER, 1, 1, 7, 1)));
    service.place(order(ONE, 1), List.of());
    service.forget(ONE, 1);

    assertThat(service.order(ONE, 1)).isEmpty();
    assertThat(service.withItems(ONE, 1)).isEmpty();
    assertThat(service.withItems(ONE, 10)).hasSize(2);
    assertThat(service.withItems(OTHER, 1)).hasSize(2);
  }

  @Test
  void countriesAreEverybodys() {
    StoresShared.connect(table.client(), table.options().build())
        .countries()
        .create(new Country("DE", "Germany"));

    assertThat(service.country(ONE, "DE")).isEqualTo(service.country(OTHER, "DE")).isPresent();
  }
}
