package dev.tenure.transactions;

import static dev.tenure.transactions.ProductAttributes.STOCK;
import static dev.tenure.transactions.TicketAttributes.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.CancelledOperation;
import dev.tenure.runtime.CancelledOperation.Rule;
import dev.tenure.runtime.IdempotencyMismatchException;
import dev.tenure.runtime.TransactionCancelledException;
import dev.tenure.testing.DynamoDbLocalExtension;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Versions, times and ids in transactions, and what they are when one is made again. */
class ManagedMembersTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  private static final Instant AT = Instant.parse("2026-03-01T12:00:00Z");

  private final String token = UUID.randomUUID().toString();
  private Markets market;
  private MarketTenant acme;

  @BeforeEach
  void open() {
    market = new Markets(dynamoDb);
    acme = market.acme;
  }

  @AfterEach
  void close() {
    market.close();
  }

  private static Ticket ticket(String question) {
    return new Ticket("acme", null, question, null, null, 0);
  }

  private static Rule ruleOf(MarketTenant.Transaction transaction) {
    try {
      transaction.run();
    } catch (TransactionCancelledException cancelled) {
      return cancelled.operations().get(0).rule();
    }
    return Rule.NONE;
  }

  @Test
  void createdItemsAreAnsweredAsStored() {
    List<Ticket> created =
        acme.transaction().create(ticket("a")).create(ticket("b")).run().items(Ticket.class);

    assertThat(created).extracting(Ticket::ticketId).doesNotContainNull().doesNotHaveDuplicates();
    assertThat(created).allSatisfy(t -> assertThat(t.version()).isPositive());
    assertThat(acme.tickets().get(created.get(0).ticketId())).contains(created.get(0));
  }

  @Test
  void anOlderVersionWritesNothing() {
    Ticket old = acme.tickets().create(ticket("a"));
    Ticket current = acme.tickets().save(old);

    assertThat(ruleOf(acme.transaction().save(old))).isEqualTo(Rule.VERSION_CHANGED);
    assertThat(ruleOf(acme.transaction().replace(old))).isEqualTo(Rule.VERSION_CHANGED);
    assertThat(ruleOf(acme.transaction().delete(old))).isEqualTo(Rule.VERSION_CHANGED);
    assertThat(ruleOf(acme.transaction().save(current))).isEqualTo(Rule.NONE);
  }

  @Test
  void conditionsAreAsked() {
    Ticket ticket = acme.tickets().create(ticket("a"));
    acme.products().create(Markets.product("acme", "p", 1));

    assertThat(ruleOf(acme.transaction().save(ticket, QUESTION.eq("b"))))
        .isEqualTo(Rule.CONDITION_FAILED);
    assertThat(ruleOf(acme.transaction().replace(ticket, QUESTION.eq("b"))))
        .isEqualTo(Rule.CONDITION_FAILED);
    assertThat(ruleOf(acme.transaction().delete(ticket, QUESTION.eq("b"))))
        .isEqualTo(Rule.CONDITION_FAILED);
    assertThat(ruleOf(acme.transaction().delete(acme.products().key("p"), STOCK.eq(2))))
        .isEqualTo(Rule.CONDITION_FAILED);
    acme.transaction()
        .delete(ticket, QUESTION.eq("a"))
        .delete(acme.products().key("p"), STOCK.eq(1))
        .run();
    assertThat(acme.tickets().all().count() + acme.products().all().count()).isZero();
  }

  @Test
  void theSameTokenAndTimeAreTheSameTransaction() {
    Ticket first = acme.transaction().create(ticket("a")).run(token, AT).items(Ticket.class).get(0);
    Ticket again = acme.transaction().create(ticket("a")).run(token, AT).items(Ticket.class).get(0);

    assertThat(again).isEqualTo(first);
    assertThat(first.createdAt()).isEqualTo(AT);
    assertThat(acme.tickets().all().stream()).containsExactly(first);
    Ticket other =
        acme.transaction().create(ticket("a")).run(token + "2", AT).items(Ticket.class).get(0);
    assertThat(other.ticketId()).isNotEqualTo(first.ticketId());
    assertThat(other.ticketId().version()).isEqualTo(first.ticketId().version());
  }

  @Test
  void withoutATimeATransactionSaysSomethingElseEachTime() {
    acme.transaction().create(ticket("a")).run(token);

    assertThatThrownBy(() -> acme.transaction().create(ticket("a")).run(token))
        .isInstanceOf(IdempotencyMismatchException.class);
    assertThat(acme.tickets().all().count()).isEqualTo(1);
  }

  @Test
  void aCancellationHasTheCurrentItem() {
    Ticket old = acme.tickets().create(ticket("a"));
    Ticket current = acme.tickets().save(old);

    assertThatThrownBy(() -> acme.transaction().save(old).run())
        .isInstanceOfSatisfying(
            TransactionCancelledException.class,
            cancelled -> {
              CancelledOperation operation = cancelled.atFault().get(0);
              assertThat(operation.item(Ticket.class)).contains(current);
            });
  }
}
