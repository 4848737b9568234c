package dev.tenure.transactions;

import static dev.tenure.transactions.Markets.order;
import static dev.tenure.transactions.Markets.product;
import static dev.tenure.transactions.ProductAttributes.STOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.CancelledOperation;
import dev.tenure.runtime.CancelledOperation.Rule;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.TenantMismatchException;
import dev.tenure.runtime.TransactionCancelledException;
import dev.tenure.testing.DynamoDbLocalExtension;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Updates that are part of a transaction. */
class UpdatesTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  private Markets market;
  private MarketTenant acme;

  @BeforeEach
  void open() {
    market = new Markets(dynamoDb);
    acme = market.acme;
    acme.products().create(product("acme", "p", 3));
  }

  @AfterEach
  void close() {
    market.close();
  }

  private MarketTenant.Transaction sale(String orderId, int count) {
    return acme.transaction()
        .create(order("acme", orderId))
        .update(acme.products().update("p").addStock(-count).when(STOCK.atLeast(count)));
  }

  private int stock() {
    return acme.products().get("p").orElseThrow().stock();
  }

  @Test
  void whatIsSoldIsNoLongerThere() {
    sale("1", 2).run();

    assertThat(stock()).isEqualTo(1);
    assertThatThrownBy(sale("2", 2)::run)
        .isInstanceOfSatisfying(
            TransactionCancelledException.class,
            cancelled -> {
              CancelledOperation operation = cancelled.atFault().get(0);
              assertThat(operation.operation()).isEqualTo("update");
              assertThat(operation.rule()).isEqualTo(Rule.CONDITION_FAILED);
              assertThat(operation.item(Product.class)).contains(product("acme", "p", 1));
            });
    assertThat(stock()).isEqualTo(1);
    assertThat(acme.orders().get("2")).isEmpty();
  }

  @Test
  void whatIsNotThereIsNotUpdated() {
    assertThatThrownBy(
            () -> acme.transaction().update(acme.products().update("q").addStock(1)).run())
        .isInstanceOfSatisfying(
            TransactionCancelledException.class,
            cancelled -> assertThat(cancelled.atFault().get(0).rule()).isEqualTo(Rule.ITEM_ABSENT));
  }

  @Test
  void aSaleIsDoneOnce() {
    String token = UUID.randomUUID().toString();

    sale("1", 2).run(token);
    sale("1", 2).run(token);

    assertThat(stock()).isEqualTo(1);
  }

  @Test
  void stampsOfUpdatesFollowTheTime() {
    String token = UUID.randomUUID().toString();
    Instant at = Instant.parse("2026-03-01T12:00:00Z");
    Ticket ticket = acme.tickets().create(new Ticket("acme", null, "why", null, null, 0));

    for (int i = 0; i < 2; i++) {
      acme.transaction()
          .update(acme.tickets().update(ticket.ticketId()).setQuestion("how"))
          .run(token, at);
    }

    Ticket updated = acme.tickets().get(ticket.ticketId()).orElseThrow();
    assertThat(updated.updatedAt()).isEqualTo(at);
    assertThat(updated.version()).isEqualTo(ticket.version() + 1);
  }

  @Test
  void anotherTenantsUpdateIsRefused() {
    assertThatThrownBy(
            () -> acme.transaction().update(market.globex.products().update("p").addStock(1)))
        .isInstanceOf(TenantMismatchException.class);
    MarketTenant elsewhere = MarketTable.connect(market.client).tenant(TenantId.of("acme"));
    assertThatThrownBy(
            () -> acme.transaction().update(elsewhere.products().update("p").addStock(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
