package dev.tenure.models.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.models.TestTable;
import dev.tenure.runtime.ForeignItemException;
import dev.tenure.runtime.InvalidPageTokenException;
import dev.tenure.runtime.Page;
import dev.tenure.runtime.PlantedRowEvent;
import dev.tenure.runtime.PlantedRowEvent.Rule;
import dev.tenure.runtime.PlantedRows;
import dev.tenure.runtime.page.PageToken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Orders read together with their line items. */
class OrderRowsTest {
  private static final StoreId ONE =
      new StoreId(UUID.fromString("8c69c2a0-0000-4000-8000-000000000001"));
  private static final StoreId OTHER =
      new StoreId(UUID.fromString("8c69c2a0-0000-4000-8000-000000000002"));
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private final TestTable table = new TestTable();
  private StoresTable stores;

  @BeforeEach
  void fill() {
    StoresOperator.connect(table.client(), table.options().build()).createTableIfAbsent();
    stores = StoresTable.connect(table.client(), table.options().build());
    for (StoreId id : List.of(ONE, OTHER)) {
      for (long orderId : new long[] {-1, 0, 1, 2, 10, 11, Long.MAX_VALUE}) {
        table.putItem(OrderSchema.INSTANCE.toItem(order(id, orderId))); // without a version
        for (int line = 1; line <= 4; line++) {
          stores.tenant(id).lineItems().create(new LineItem(id, orderId, line, 7, line));
        }
      }
      stores.tenant(id).store().create(new Store(id, "Store", "DE"));
    }
    table.sent();
  }

  @AfterEach
  void close() {
    table.close();
  }

  private static Order order(StoreId store, long orderId) {
    return new Order(store, orderId, OrderStatus.PLACED, START, 0);
  }

  /** The rows of an order, in the order of their keys. */
  private static List<OrderRow> rowsOf(StoreId store, long orderId) {
    List<OrderRow> rows = new ArrayList<>();
    rows.add(order(store, orderId));
    for (int line = 1; line <= 4; line++) {
      rows.add(new LineItem(store, orderId, line, 7, line));
    }
    return rows;
  }

  private OrderRowCollection rows(StoreId store) {
    return stores.tenant(store).orderRows();
  }

  @Test
  void anOrderAndItsLineItemsAreOneQuery() {
    assertThat(rows(ONE).of(1).stream()).containsExactlyElementsOf(rowsOf(ONE, 1));

    assertThat(table.sent())
        .singleElement()
        .isInstanceOfSatisfying(
            QueryRequest.class,
            query -> {
              assertThat(query.keyConditionExpression())
                  .isEqualTo("#pk = :pk AND #sk BETWEEN :low AND :high");
              assertThat(query.expressionAttributeValues())
                  .containsEntry(
                      ":pk", AttributeValue.fromS("STORE#8c69c2a0-0000-4000-8000-000000000001"))
                  .containsEntry(":low", AttributeValue.fromS("ORDER#0000000000000000001"))
                  .containsEntry(":high", AttributeValue.fromS("ORDER#0000000000000000001$"));
            });
  }

  @Test
  void eachOrderHasItsOwnRowsOnly() {
    for (long orderId : new long[] {-1, 0, 1, 2, 10, 11, Long.MAX_VALUE}) {
      assertThat(rows(ONE).of(orderId).stream()).containsExactlyElementsOf(rowsOf(ONE, orderId));
      assertThat(rows(OTHER).of(orderId).stream())
          .containsExactlyElementsOf(rowsOf(OTHER, orderId));
      assertThat(rows(ONE).of(orderId).count()).isEqualTo(5);
      assertThat(rows(ONE).of(orderId).first()).contains(order(ONE, orderId));
    }
    assertThat(rows(ONE).of(3).stream()).isEmpty();
    assertThat(rows(ONE).of(3).count()).isZero();
  }

  @Test
  void pagesOfAnySizeHoldEachRowOnce() {
    for (int size = 1; size <= 6; size++) {
      assertThat(paged(size, false)).isEqualTo(rowsOf(ONE, 10));
      List<OrderRow> reversed = rowsOf(ONE, 10);
      Collections.reverse(reversed);
      assertThat(paged(size, true)).isEqualTo(reversed);
    }
  }

  private List<OrderRow> paged(int size, boolean descending) {
    List<OrderRow> items = new ArrayList<>();
    PageToken token = null;
    do {
      var query = rows(ONE).of(10);
      Page<OrderRow> page = (descending ? query.descending() : query).page(size, token);
      items.addAll(page.items());
      token = page.next().orElse(null);
    } while (token != null);
    return items;
  }

  @Test
  void aTokenServesItsOwnOrderAndStore() {
    PageToken token = rows(ONE).of(10).page(2).next().orElseThrow();

    assertThatThrownBy(() -> rows(ONE).of(11).page(2, token))
        .isInstanceOf(InvalidPageTokenException.class);
    assertThatThrownBy(() -> rows(OTHER).of(10).page(2, token))
        .isInstanceOf(InvalidPageTokenException.class);
    assertThatThrownBy(() -> stores.tenant(ONE).lineItems().orderId(10).page(2, token))
        .isInstanceOf(InvalidPageTokenException.class);
    assertThat(rows(ONE).of(10).page(9, token).items())
        .containsExactlyElementsOf(rowsOf(ONE, 10).subList(2, 5));
  }

  @Test
  void rowsWithoutATagAreWhatTheirKeysSay() {
    for (OrderRow row : rowsOf(ONE, 500)) {
      Map<String, AttributeValue> item =
          new HashMap<>(
              row instanceof Order order
                  ? OrderSchema.INSTANCE.toItem(order)
                  : LineItemSchema.INSTANCE.toItem((LineItem) row));
      item.remove("_entity");
      table.putItem(item);
    }

    assertThat(rows(ONE).of(500).stream()).containsExactlyElementsOf(rowsOf(ONE, 500));
    assertThat(rows(ONE).of(500).count()).isEqualTo(5);
  }

  @Test
  void aRowThatIsNoMemberIsRefusedOrSkipped() {
    String key = "ORDER#0000000000000000001";
    for (String planted :
        List.of(key + "#NOTE#0000000000000000001", key + "#ITEM#1", key + "#ITEM", key + "#")) {
      plant(planted, "");
    }
    plant(key + "#ITEM#0000000000000000009", "Order");
    plant(key + "#ITEM#0000000000000000010", "Product");
    StoresTable skipping =
        StoresTable.connect(
            table.client(), table.options().plantedRows(PlantedRows.SKIP_AND_REPORT).build());

    assertThatThrownBy(() -> rows(ONE).of(1).stream().toList())
        .isInstanceOf(ForeignItemException.class)
        .hasMessageStartingWith("of of OrderRow for " + ONE + " met a row that ");
    assertThat(rows(ONE).of(2).stream()).hasSize(5);
    table.planted();
    assertThat(skipping.tenant(ONE).orderRows().of(1).stream())
        .containsExactlyElementsOf(rowsOf(ONE, 1));
    assertThat(table.planted())
        .extracting(PlantedRowEvent::rule)
        .containsExactlyInAnyOrder(
            Rule.CANONICAL,
            Rule.CANONICAL,
            Rule.CANONICAL,
            Rule.CANONICAL,
            Rule.CANONICAL,
            Rule.ENTITY);
    assertThat(skipping.tenant(ONE).orderRows().of(1).page(5).items())
        .containsExactlyElementsOf(rowsOf(ONE, 1));
  }

  private void plant(String sortKey, String tag) {
    Map<String, String> row = new HashMap<>();
    row.put("PK", "STORE#" + ONE.storeId());
    row.put("SK", sortKey);
    if (!tag.isEmpty()) {
      row.put("_entity", tag);
    }
    table.put(row);
  }
}
