package dev.tenure.dao;

import static dev.tenure.dao.RawTable.row;
import static dev.tenure.dao.RawTable.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.ConditionFailedException;
import dev.tenure.runtime.ItemExistsException;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantMismatchException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class WritesTest {
  private static final String CANARY = "canary-5f1c";
  private static final Order ORDER =
      Order.of("acme", "1", "c-1", Instant.parse("2026-01-02T03:04:05Z"))
          .withNote(CANARY)
          .withTotal(new BigDecimal("10.00"))
          .withDay(7);

  private RawTable raw;
  private OrderDao acme;
  private OrderDao acme2;

  @BeforeEach
  void connect() {
    raw = new RawTable(LocalDynamoDb.client(), Shop.createTable());
    Shop shop = Shop.connect(raw.client(), TableOptions.builder().tableName(raw.name()).build());
    acme = shop.tenant("acme").orders();
    acme2 = shop.tenant("acme2").orders();
  }

  @Test
  void createAnswersWhatGetAnswers() {
    Order created = acme.create(ORDER);

    assertThat(created).isEqualTo(ORDER.withTotal(new BigDecimal("10")));
    assertThat(acme.get("1")).contains(created);
  }

  @Test
  void createIsRefusedWhereTheKeyIsTakenByAnything() {
    acme.create(ORDER);
    raw.put(Map.of("PK", text("TENANT#acme"), "SK", text("ORDER#2"), "_entity", text("Other")));
    Order second = Order.of("acme", "2", "c-1", ORDER.placedAt());

    assertThatThrownBy(() -> acme.create(ORDER.withNote("other")))
        .isInstanceOf(ItemExistsException.class)
        .hasMessage("create of Order was refused: the key is taken")
        .hasNoCause();
    assertThatThrownBy(() -> acme.create(second))
        .isInstanceOf(ItemExistsException.class)
        .hasMessage("create of Order was refused: the key is taken");
    assertThat(acme.get("1").orElseThrow().note()).isEqualTo(CANARY);
  }

  @Test
  void tenantsDoNotTakeEachOthersKeys() {
    Order others = Order.of("acme2", "1", "c-1", ORDER.placedAt());

    acme.create(ORDER);
    acme2.create(others);

    assertThat(acme.get("1").orElseThrow().note()).isEqualTo(CANARY);
    assertThat(acme2.get("1")).contains(others);
  }

  @Test
  void noWriteTakesAnotherTenantsObject() {
    for (String operation : new String[] {"create", "save", "replace"}) {
      assertThatThrownBy(() -> write(acme2, operation, ORDER))
          .isInstanceOf(TenantMismatchException.class)
          .hasMessage(operation + " of Order was refused: the object does not belong to acme2");
    }
    assertThat(acme2.get("1")).isEmpty();
    assertThat(acme.get("1")).isEmpty();
    for (String operation : new String[] {"create", "save", "replace"}) {
      write(acme, operation, ORDER);
      assertThat(acme.delete("1")).isPresent();
    }
  }

  @Test
  void saveMakesAnItem() {
    assertThat(acme.save(ORDER)).isEqualTo(ORDER.withTotal(new BigDecimal("10")));
    assertThat(raw.get("TENANT#acme", "ORDER#1")).isEqualTo(stored(ORDER));
  }

  @Test
  void saveKeepsWhatIsNotDeclaredAndRemovesWhatIsNull() {
    acme.create(ORDER);
    Map<String, AttributeValue> row = row(ORDER);
    row.put("legacy", text("kept"));
    raw.put(row);

    Order saved = acme.save(ORDER.withNote(null).withDay(null));

    assertThat(saved.note()).isNull();
    assertThat(raw.get("TENANT#acme", "ORDER#1"))
        .containsEntry("legacy", text("kept"))
        .doesNotContainKeys("note", "day", "byDay_pk", "byDay_sk")
        .containsKeys("customerId", "byCustomer_pk", "byCustomer_sk", "_entity");
  }

  @Test
  void saveMovesIndexKeysAlong() {
    acme.create(ORDER);

    acme.save(Order.of("acme", "1", "c-2", ORDER.placedAt()).withDay(8));

    assertThat(acme.byCustomer("c-1").count()).isZero();
    assertThat(acme.byCustomer("c-2").count()).isEqualTo(1);
    assertThat(acme.byDay().day(8).count()).isEqualTo(1);
  }

  @Test
  void saveAdoptsARowWithoutEntity() {
    Map<String, AttributeValue> row = row(ORDER);
    row.remove("_entity");
    raw.put(row);

    acme.save(ORDER);

    assertThat(raw.get("TENANT#acme", "ORDER#1")).containsEntry("_entity", text("Order"));
  }

  @Test
  void replaceDestroysWhatIsNotDeclared() {
    Map<String, AttributeValue> row = row(ORDER);
    row.put("legacy", text("lost"));
    raw.put(row);

    Order replaced = acme.replace(ORDER);

    assertThat(replaced).isEqualTo(acme.get("1").orElseThrow());
    assertThat(raw.get("TENANT#acme", "ORDER#1")).isEqualTo(stored(ORDER));
  }

  @Test
  void noWriteTouchesAnotherEntitysRow() {
    Map<String, AttributeValue> row = row(ORDER);
    row.put("_entity", text("Other"));
    raw.put(row);

    for (String operation : new String[] {"save", "replace", "delete"}) {
      assertThatThrownBy(() -> write(acme, operation, ORDER.withNote("x")))
          .isInstanceOf(ConditionFailedException.class)
          .hasMessage(operation + " of Order was refused: the row of this key is another entity's")
          .hasNoCause();
    }
    assertThat(raw.get("TENANT#acme", "ORDER#1"))
        .containsEntry("_entity", text("Other"))
        .containsEntry("note", text(CANARY));
  }

  @Test
  void deleteAnswersWhatWasThere() {
    Order created = acme.create(ORDER);

    assertThat(acme2.delete("1")).isEmpty();
    assertThat(acme.delete("1")).contains(created);
    assertThat(acme.delete("1")).isEmpty();
    assertThat(acme.get("1")).isEmpty();
  }

  @Test
  void withoutEntityAttributeNothingIsMarkedAndNothingIsDemanded() {
    OrderDao tagless =
        Shop.connect(raw.client(), TableOptions.builder().tableName(raw.name()).build())
            .tenant("acme")
            .taglessOrders();

    tagless.save(ORDER);
    tagless.replace(ORDER.withNote("new"));

    assertThat(raw.get("TENANT#acme", "ORDER#1")).doesNotContainKey("_entity");
    assertThat(tagless.get("1").orElseThrow().note()).isEqualTo("new");
    assertThatThrownBy(() -> tagless.create(ORDER)).isInstanceOf(ItemExistsException.class);
    assertThat(tagless.delete("1")).isPresent();
  }

  @Test
  void nothingIsWrittenOfNull() {
    assertThatThrownBy(() -> acme.create(null)).isInstanceOf(NullPointerException.class);
  }

  private static void write(OrderDao orders, String operation, Order order) {
    switch (operation) {
      case "create" -> orders.create(order);
      case "save" -> orders.save(order);
      case "replace" -> orders.replace(order);
      case "delete" -> orders.delete(order.orderId());
      default -> throw new IllegalArgumentException(operation);
    }
  }

  private static Map<String, AttributeValue> stored(Order order) {
    Map<String, AttributeValue> row = row(order);
    row.put("total", AttributeValue.fromN("10"));
    return row;
  }
}
