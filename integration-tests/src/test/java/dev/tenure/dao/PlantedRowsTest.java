package dev.tenure.dao;

import static dev.tenure.dao.RawTable.row;
import static dev.tenure.dao.RawTable.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.ForeignItemException;
import dev.tenure.runtime.Page;
import dev.tenure.runtime.PlantedRowEvent;
import dev.tenure.runtime.PlantedRowEvent.Rule;
import dev.tenure.runtime.PlantedRows;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.page.PageToken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Rows that are in a tenant's view but not a tenant's, written with a client of their own. */
class PlantedRowsTest {
  private static final String CANARY = "canary-77d0";
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private final List<PlantedRowEvent> events = new ArrayList<>();
  private RawTable raw;
  private OrderDao refusing;
  private OrderDao skipping;

  @BeforeEach
  void connect() {
    raw = new RawTable(LocalDynamoDb.client(), Shop.createTable());
    refusing = orders(PlantedRows.REFUSE);
    skipping = orders(PlantedRows.SKIP_AND_REPORT);
  }

  private OrderDao orders(PlantedRows choice) {
    TableOptions options =
        TableOptions.builder()
            .tableName(raw.name())
            .plantedRows(choice)
            .auditListener(events::add)
            .build();
    return Shop.connect(raw.client(), options).tenant("acme").orders();
  }

  /** Orders 0 to 9 of customer c, and behind each of the even ones a row of acme2's. */
  private void plantAmongTen() {
    for (int i = 0; i < 10; i++) {
      Instant at = START.plusSeconds(i);
      refusing.create(Order.of("acme", "o" + i, "c", at));
      if (i % 2 == 0) {
        plant("acme2", "p" + i, at.plusMillis(1));
      }
    }
  }

  /** A row of another tenant's whose index key is acme's. */
  private void plant(String tenantId, String orderId, Instant at) {
    Map<String, AttributeValue> row = row(Order.of(tenantId, orderId, "c", at).withNote(CANARY));
    row.put("byCustomer_pk", text("TENANT#acme#c"));
    raw.put(row);
  }

  @Test
  void aPlantedIndexRowIsRefusedAndReported() {
    plantAmongTen();

    assertThatThrownBy(() -> refusing.byCustomer("c").page(10))
        .isInstanceOf(ForeignItemException.class)
        .hasMessage(
            "byCustomer of Order for acme met a row that has another tenant's partition key");
    assertThatThrownBy(() -> refusing.byCustomer("c").stream().count())
        .isInstanceOf(ForeignItemException.class);
    assertThat(events)
        .containsOnly(
            new PlantedRowEvent("byCustomer", "Order", TenantId.of("acme"), Rule.PARTITION));
    assertThat(refusing.byCustomer("c").first().orElseThrow().orderId()).isEqualTo("o0");
  }

  @Test
  void aTenantWhoseNameBeginsAlikeIsAnother() {
    plant("acme2", "x", START);
    plant("acm", "x", START);
    plant("ACME", "x", START);

    assertThat(skipping.byCustomer("c").stream()).isEmpty();
    assertThat(events).hasSize(3);
    assertThat(skipping.byCustomer("c").count()).isZero();
  }

  @Test
  void pagesAreFilledPastSkippedRows() {
    plantAmongTen();

    for (int size = 1; size <= 11; size++) {
      for (boolean descending : new boolean[] {false, true}) {
        assertThat(pages(size, descending)).isEqualTo(idsOfTen(descending));
      }
    }
    assertThat(skipping.byCustomer("c").stream().map(Order::orderId)).isEqualTo(idsOfTen(false));
  }

  private static List<String> idsOfTen(boolean descending) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      ids.add("o" + (descending ? 9 - i : i));
    }
    return ids;
  }

  private List<String> pages(int size, boolean descending) {
    List<String> ids = new ArrayList<>();
    PageToken token = null;
    do {
      var query = skipping.byCustomer("c");
      Page<Order> page = (descending ? query.descending() : query.ascending()).page(size, token);
      if (page.next().isPresent()) {
        assertThat(page.items()).hasSize(size);
      }
      page.items().forEach(order -> ids.add(order.orderId()));
      token = page.next().orElse(null);
    } while (token != null);
    return ids;
  }

  @Test
  void aWallOfPlantedRowsIsPassed() {
    refusing.create(Order.of("acme", "first", "c", START));
    for (int i = 0; i < 250; i++) {
      plant("acme2", "p" + i, START.plusSeconds(1 + i));
    }
    refusing.create(Order.of("acme", "last", "c", START.plusSeconds(1000)));

    Page<Order> first = skipping.byCustomer("c").page(1);
    Page<Order> second = skipping.byCustomer("c").page(1, first.next().orElseThrow());

    assertThat(second.items()).extracting(Order::orderId).containsExactly("last");
  }

  @Test
  void plantedRowsDoNotCount() {
    plantAmongTen();

    assertThat(refusing.byCustomer("c").count()).isEqualTo(10);
    assertThat(refusing.byCustomer("c").placedAt().after(START.plusSeconds(4)).count())
        .isEqualTo(5);
  }

  @Test
  void theTenantsOwnRowsOfAnotherEntityAreNotTheEntitys() {
    Map<String, AttributeValue> row = row(Order.of("acme", "1", "c", START).withNote(CANARY));
    row.put("_entity", text("Other"));
    raw.put(row);
    refusing.create(Order.of("acme", "2", "c", START));

    assertThatThrownBy(() -> refusing.get("1"))
        .isInstanceOf(ForeignItemException.class)
        .hasMessage("get of Order for acme met a row that is marked as another entity's");
    assertThat(skipping.get("1")).isEqualTo(Optional.empty());
    assertThat(skipping.all().stream()).extracting(Order::orderId).containsExactly("2");
    assertThat(skipping.byCustomer("c").stream()).extracting(Order::orderId).containsExactly("2");
    assertThat(skipping.all().count()).isEqualTo(1);
    assertThat(events).extracting(PlantedRowEvent::rule).containsOnly(Rule.ENTITY);
  }

  @Test
  void aKeyThatTheEntityNeverWritesIsNotTheEntitys() {
    for (String sortKey : new String[] {"ORDER#a b", "ORDER#$2a", "ORDER#1#2", "ORDER#"}) {
      raw.put(
          Map.of(
              "PK", text("TENANT#acme"),
              "SK", text(sortKey),
              "note", text(CANARY)));
    }
    refusing.create(Order.of("acme", "a b", "c", START));

    assertThatThrownBy(() -> refusing.all().stream().toList())
        .isInstanceOf(ForeignItemException.class)
        .hasMessage("all of Order for acme met a row that has keys that the entity never writes")
        .hasNoCause();
    assertThat(skipping.all().stream()).extracting(Order::orderId).containsExactly("a b");
  }

  @Test
  void anUnmarkedRowOfTheRightShapeIsTheEntitys() {
    Order order = Order.of("acme", "1", "c", START);
    Map<String, AttributeValue> row = row(order);
    row.remove("_entity");
    raw.put(row);

    assertThat(refusing.get("1")).contains(order);
    assertThat(refusing.all().stream()).containsExactly(order);
    assertThat(refusing.byCustomer("c").stream()).containsExactly(order);
    assertThat(refusing.byCustomer("c").count()).isEqualTo(1);
  }

  @Test
  void anAuditListenerThatFailsDoesNotFailTheRead() {
    plantAmongTen();
    TableOptions options =
        TableOptions.builder()
            .tableName(raw.name())
            .plantedRows(PlantedRows.SKIP_AND_REPORT)
            .auditListener(
                event -> {
                  throw new IllegalStateException("down");
                })
            .build();
    OrderDao orders = Shop.connect(raw.client(), options).tenant("acme").orders();

    assertThat(orders.byCustomer("c").page(20).items()).hasSize(10);
  }

  @Test
  void nothingOfAPlantedRowIsTold() {
    plantAmongTen();

    assertThatThrownBy(() -> refusing.byCustomer("c").page(10))
        .message()
        .doesNotContain(CANARY, "acme2", "p0");
    assertThat(events.toString()).doesNotContain(CANARY, "acme2", "p0");
  }
}
