package dev.tenure.transactions;

import static dev.tenure.transactions.Markets.order;
import static dev.tenure.transactions.Markets.product;
import static dev.tenure.transactions.ProductAttributes.STOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenure.runtime.CancelledOperation;
import dev.tenure.runtime.CancelledOperation.Rule;
import dev.tenure.runtime.InvalidTransactionException;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.TenantMismatchException;
import dev.tenure.runtime.TransactionCancelledException;
import dev.tenure.runtime.dao.ItemKey;
import dev.tenure.runtime.dao.TransactionResult;
import dev.tenure.runtime.seatbelt.TenantSeatbelt;
import dev.tenure.testing.DynamoDbLocalExtension;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is done together is done, or is not; and never by another tenant. */
class TransactionsTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  private Markets market;
  private MarketTenant acme;
  private MarketTenant globex;

  @BeforeEach
  void open() {
    market = new Markets(dynamoDb);
    acme = market.acme;
    globex = market.globex;
  }

  @AfterEach
  void close() {
    market.close();
  }

  private static List<CancelledOperation> cancelled(ThrowingCallable run) {
    Throwable thrown = catchThrowable(run);
    assertThat(thrown).isInstanceOf(TransactionCancelledException.class);
    return ((TransactionCancelledException) thrown).operations();
  }

  @Test
  void allIsDoneAndAnsweredAsStored() {
    acme.products().create(product("acme", "gone", 1));
    acme.products().create(product("acme", "kept", 1));

    TransactionResult done =
        acme.transaction()
            .create(order("acme", "1"))
            .replace(product("acme", "kept", 2))
            .save(product("acme", "new", 3))
            .delete(acme.products().key("gone"))
            .create(order("acme", "2"))
            .run();

    assertThat(done.items(Order.class)).extracting(Order::orderId).containsExactly("1", "2");
    assertThat(done.items(Order.class).get(0).total()).isEqualTo(new BigDecimal("9.5"));
    assertThat(done.items(Product.class)).containsExactly(product("acme", "kept", 2));
    assertThat(acme.orders().get("1")).contains(done.items(Order.class).get(0));
    assertThat(acme.products().all().stream())
        .containsExactly(product("acme", "kept", 2), product("acme", "new", 3));
  }

  @Test
  void anItemIsDeletedByItself() {
    acme.orders().create(order("acme", "1"));

    acme.transaction().delete(order("acme", "1")).delete(order("acme", "never")).run();

    assertThat(acme.orders().all().count()).isZero();
  }

  @Test
  void nothingIsDoneWhereOneThingCannotBe() {
    acme.orders().create(order("acme", "1"));

    List<CancelledOperation> operations =
        cancelled(
            () ->
                acme.transaction().save(product("acme", "p", 5)).create(order("acme", "1")).run());

    assertThat(operations)
        .extracting(CancelledOperation::operation, CancelledOperation::entity)
        .containsExactly(tuple("save", "Product"), tuple("create", "Order"));
    assertThat(operations)
        .extracting(CancelledOperation::rule)
        .containsExactly(Rule.NONE, Rule.ITEM_EXISTS);
    assertThat(acme.products().all().count()).isZero();
  }

  @Test
  void checksDemandWithoutWriting() {
    market.shared.countries().create(new Country("CH", true));
    acme.products().create(product("acme", "p", 5));

    acme.transaction()
        .create(order("acme", "1"))
        .checkExists(acme.countries().key("CH"))
        .check(acme.products().key("p"), STOCK.atLeast(5))
        .checkAbsent(acme.products().key("q"))
        .run();
    assertThat(acme.orders().get("1")).isPresent();

    List<CancelledOperation> operations =
        cancelled(
            () ->
                acme.transaction()
                    .create(order("acme", "2"))
                    .checkExists(acme.countries().key("AT"))
                    .check(acme.products().key("p"), STOCK.atLeast(6))
                    .run());
    assertThat(operations)
        .extracting(CancelledOperation::rule)
        .containsExactly(Rule.NONE, Rule.ITEM_ABSENT, Rule.CONDITION_FAILED);
    assertThat(operations.get(2).item(Product.class)).contains(product("acme", "p", 5));
    assertThat(acme.orders().get("2")).isEmpty();

    operations = cancelled(() -> acme.transaction().checkAbsent(acme.products().key("p")).run());
    assertThat(operations).extracting(CancelledOperation::rule).containsExactly(Rule.ITEM_EXISTS);
  }

  @Test
  void anotherEntitysRowIsNotTouchedNorTold() {
    Map<String, AttributeValue> row =
        Map.of(
            "PK", AttributeValue.fromS("TENANT#acme"),
            "SK", AttributeValue.fromS("PRODUCT#p"),
            "_entity", AttributeValue.fromS("Invoice"),
            "stock", AttributeValue.fromN("7"));
    dynamoDb.client().putItem(r -> r.tableName("bazaar").item(row));

    for (MarketTenant.Transaction transaction :
        List.of(
            acme.transaction().save(product("acme", "p", 1)),
            acme.transaction().replace(product("acme", "p", 1)),
            acme.transaction().delete(acme.products().key("p")),
            acme.transaction().checkExists(acme.products().key("p")))) {
      List<CancelledOperation> operations = cancelled(transaction::run);
      assertThat(operations)
          .extracting(CancelledOperation::rule)
          .containsExactly(Rule.OTHER_ENTITY);
      assertThat(operations.get(0).item(Product.class)).isEmpty();
    }
  }

  @Test
  void whatIsAnotherTenantsIsRefusedBeforeAnythingIsSent() {
    market.requests.clear();

    assertThatThrownBy(() -> acme.transaction().create(order("globex", "1")))
        .isInstanceOf(TenantMismatchException.class);
    assertThatThrownBy(() -> acme.transaction().delete(order("globex", "1")))
        .isInstanceOf(TenantMismatchException.class);
    assertThatThrownBy(() -> acme.transaction().delete(globex.orders().key("1")))
        .isInstanceOf(TenantMismatchException.class);
    assertThatThrownBy(() -> acme.transaction().checkExists(globex.orders().key("1")))
        .isInstanceOf(TenantMismatchException.class);
    assertThatThrownBy(() -> acme.transaction().checkAbsent(globex.orders().key("1")))
        .isInstanceOf(TenantMismatchException.class);
    assertThatThrownBy(() -> acme.transactionalRead(List.of(globex.orders().key("1"))))
        .isInstanceOf(TenantMismatchException.class);
    assertThatThrownBy(() -> acme.transaction().delete(acme.countries().key("CH")))
        .isInstanceOf(TenantMismatchException.class);
    MarketTenant elsewhere = MarketTable.connect(market.client).tenant(TenantId.of("acme"));
    assertThatThrownBy(() -> acme.transaction().delete(elsewhere.orders().key("1")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(market.requests).isEmpty();
  }

  @Test
  void eachTenantDoesItsOwn() {
    globex.orders().create(order("globex", "1"));

    acme.transaction().create(order("acme", "1")).checkAbsent(acme.products().key("p")).run();
    acme.transaction().delete(acme.orders().key("1")).run();

    assertThat(acme.orders().get("1")).isEmpty();
    assertThat(globex.orders().get("1")).isPresent();
  }

  @Test
  void whatDynamoDbDoesNotTakeIsNotSent() {
    MarketTenant.Transaction large = acme.transaction();
    IntStream.rangeClosed(1, 100).forEach(i -> large.create(order("acme", "" + i)));
    MarketTenant.Transaction tooLarge = acme.transaction();
    IntStream.rangeClosed(1, 101).forEach(i -> tooLarge.create(order("acme", "" + i)));
    market.requests.clear();

    assertThatThrownBy(acme.transaction()::run).isInstanceOf(InvalidTransactionException.class);
    assertThatThrownBy(tooLarge::run)
        .isInstanceOf(InvalidTransactionException.class)
        .hasMessageContaining("not 101");
    MarketTenant.Transaction twice =
        acme.transaction()
            .create(order("acme", "1"))
            .create(order("acme", "2"))
            .delete(acme.orders().key("1"));
    assertThatThrownBy(twice::run)
        .isInstanceOf(InvalidTransactionException.class)
        .hasMessageContaining("operation 1, create of Order and operation 3, delete of Order");
    assertThat(market.requests).isEmpty();

    large.run();
    assertThat(acme.orders().all().count()).isEqualTo(100);
  }

  @Test
  void aSeatbeltLetsThemThrough() {
    market.shared.countries().create(new Country("CH", true));
    try (Markets belted = new Markets(dynamoDb, TenantSeatbelt.of(MarketTable.DEFINITION))) {
      belted
          .acme
          .transaction()
          .create(order("acme", "1"))
          .save(product("acme", "p", 1))
          .delete(belted.acme.products().key("q"))
          .checkExists(belted.acme.countries().key("CH"))
          .run();

      ItemKey<Order> one = belted.acme.orders().key("1");
      ItemKey<Country> country = belted.acme.countries().key("CH");
      assertThat(belted.acme.transactionalRead(List.of(one, country)).size()).isEqualTo(2);
    }
  }

  @Test
  void sharedItemsAreWrittenByTheirOwnDoor() {
    market
        .shared
        .transaction()
        .create(new Country("CH", true))
        .create(new Country("AT", false))
        .run();

    assertThat(acme.countries().all().count()).isEqualTo(2);
  }

  @Test
  void manyItemsAreReadAtOnePointInTime() {
    acme.orders().create(order("acme", "1"));
    globex.orders().create(order("globex", "2"));
    market.shared.countries().create(new Country("CH", true));
    ItemKey<Order> one = acme.orders().key("1");
    ItemKey<Order> two = acme.orders().key("2");
    ItemKey<Country> country = acme.countries().key("CH");

    var found = acme.transactionalRead(List.of(one, two, country, one));

    assertThat(found.get(one)).map(Order::orderId).contains("1");
    assertThat(found.get(two)).isEmpty();
    assertThat(found.get(country)).contains(new Country("CH", true));
    assertThatThrownBy(() -> acme.transactionalRead(List.of()))
        .isInstanceOf(InvalidTransactionException.class);
  }
}
