package dev.tenure.models.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.models.TestTable;
import dev.tenure.runtime.TenantMismatchException;
import dev.tenure.runtime.dao.EntityDao;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stores that share a table, and sell under the same names and numbers. */
class StoresTest {
  private static final StoreId ONE =
      new StoreId(UUID.fromString("8c69c2a0-0000-4000-8000-000000000001"));
  private static final StoreId OTHER =
      new StoreId(UUID.fromString("8c69c2a0-0000-4000-8000-000000000002"));
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final List<String> PRODUCTS =
      List.of("Wool Pants", "Wool Pants 2", "wool pants", "a", "A", "a#b", "50 $", "🧦");

  private final TestTable table = new TestTable();
  private StoresTenant store;
  private StoresTenant other;
  private StoresShared shared;

  @BeforeEach
  void connect() {
    var options = table.options().build();
    StoresOperator.connect(table.client(), options).createTableIfAbsent();
    StoresTable stores = StoresTable.connect(table.client(), options);
    store = stores.tenant(ONE);
    other = stores.tenant(OTHER);
    shared = StoresShared.connect(table.client(), options);
  }

  @AfterEach
  void close() {
    table.close();
  }

  private static Product product(StoreId store, long id, String name) {
    return new Product(store, id, name, new BigDecimal("9.5"), 10);
  }

  private static Order order(StoreId store, long id, OrderStatus status, int minute) {
    return new Order(store, id, status, START.plusSeconds(60L * minute), 0);
  }

  /** The sum of what was sold of the products of this name. */
  private static long sold(StoresTenant store, String productName) {
    return store.products().byName(productName).stream()
        .flatMap(p -> store.lineItems().byProduct(p.productId()).stream())
        .mapToLong(LineItem::quantity)
        .sum();
  }

  @Test
  void keysAreAsDeclared() {
    store.store().create(new Store(ONE, "One", "DE"));
    store.products().create(product(ONE, 7, "Wool Pants"));
    store.orders().create(order(ONE, 1, OrderStatus.PAID, 0));
    store.lineItems().create(new LineItem(ONE, 1, 2, 7, 3));
    String partition = "STORE#8c69c2a0-0000-4000-8000-000000000001";

    assertThat(table.get(Map.of("PK", partition, "SK", "STORE"))).containsKeys("name");
    assertThat(table.get(Map.of("PK", partition, "SK", "PRODUCT#0000000000000000007")))
        .hasEntrySatisfying(
            "byName_pk", key -> assertThat(key.s()).isEqualTo(partition + "#Wool$20Pants"));
    assertThat(table.get(Map.of("PK", partition, "SK", "ORDER#0000000000000000001")))
        .hasEntrySatisfying(
            "byStatus_pk", key -> assertThat(key.s()).isEqualTo(partition + "#PAID"));
    assertThat(
            table.get(
                Map.of(
                    "PK", partition, "SK", "ORDER#0000000000000000001#ITEM#0000000000000000002")))
        .containsKeys("quantity")
        .doesNotContainKeys("orderId", "line", "store");
  }

  @Test
  void aSumOverAJoinStaysInItsStore() {
    for (int i = 0; i < PRODUCTS.size(); i++) {
      store.products().create(product(ONE, i, PRODUCTS.get(i)));
      other.products().create(product(OTHER, i, PRODUCTS.get(i)));
      for (int line = 0; line < 3; line++) {
        store.lineItems().create(new LineItem(ONE, 10 + line, i, i, 1 << i));
        other.lineItems().create(new LineItem(OTHER, 10 + line, i, i, 1000));
      }
    }

    for (int i = 0; i < PRODUCTS.size(); i++) {
      assertThat(sold(store, PRODUCTS.get(i))).isEqualTo(3L << i);
      assertThat(sold(other, PRODUCTS.get(i))).isEqualTo(3000);
    }
    assertThat(sold(store, "Wool")).isZero();
  }

  @Test
  void ordersAreFoundByStatusAndTime() {
    for (int minute = 0; minute < 6; minute++) {
      OrderStatus status = minute % 2 == 0 ? OrderStatus.PAID : OrderStatus.PLACED;
      store.orders().create(order(ONE, 100 - minute, status, minute));
      other.orders().create(order(OTHER, 200 + minute, OrderStatus.PAID, minute));
    }
    Instant from = START.plusSeconds(60);
    Instant to = START.plusSeconds(240);

    assertThat(store.orders().byStatus(OrderStatus.PAID).placedAt().between(from, to).stream())
        .extracting(Order::orderId)
        .containsExactly(98L, 96L);
    assertThat(store.orders().byStatus(OrderStatus.SHIPPED).stream()).isEmpty();
    assertThat(store.orders().byPlacedAt().placedAt().between(from, to).stream())
        .extracting(Order::orderId)
        .containsExactly(99L, 98L, 97L, 96L);
    assertThat(store.orders().byPlacedAt().placedAt().before(from).stream())
        .extracting(Order::orderId)
        .containsExactly(100L);
    assertThat(store.orders().byPlacedAt().descending().first().orElseThrow().orderId())
        .isEqualTo(95);
    assertThat(other.orders().byPlacedAt().count()).isEqualTo(6);
  }

  @Test
  void anOrderIsItsOwnStoresOnly() {
    store.orders().create(order(ONE, 1, OrderStatus.PLACED, 0));

    assertThat(store.orders().get(1)).isPresent();
    assertThat(other.orders().get(1)).isEmpty();
    assertThat(other.orders().delete(1)).isEmpty();
    assertThatThrownBy(() -> other.orders().save(order(ONE, 1, OrderStatus.PAID, 0)))
        .isInstanceOf(TenantMismatchException.class);
    assertThat(store.orders().get(1).orElseThrow().status()).isEqualTo(OrderStatus.PLACED);
  }

  @Test
  void aStoreIsOneRow() {
    store.store().create(new Store(ONE, "One", "DE"));

    assertThat(store.store().get()).contains(new Store(ONE, "One", "DE"));
    assertThat(other.store().get()).isEmpty();
  }

  @Test
  void countriesAreReadByAllAndWrittenByNone() {
    shared.countries().create(new Country("DE", "Germany"));
    shared.countries().create(new Country("AT", "Austria"));

    assertThat(store.countries().get("DE")).contains(new Country("DE", "Germany"));
    assertThat(other.countries().all().stream())
        .extracting(Country::code)
        .containsExactly("AT", "DE");
    assertThat(EntityDao.class).isAssignableFrom(CountryDao.class);
    assertThat(EntityDao.class.isAssignableFrom(store.countries().getClass())).isFalse();
    assertThat(CountryReader.class.getMethods())
        .extracting(method -> method.getName())
        .contains("get", "all")
        .doesNotContain("create", "save", "replace", "delete");
  }
}
