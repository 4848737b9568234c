package dev.tenure.transactions;

import static dev.tenure.transactions.Markets.order;
import static dev.tenure.transactions.Markets.product;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tenure.faults.Fault;
import dev.tenure.runtime.CancelledOperation;
import dev.tenure.runtime.CancelledOperation.Rule;
import dev.tenure.runtime.IdempotencyMismatchException;
import dev.tenure.runtime.OperationFailedException;
import dev.tenure.runtime.TransactionCancelledException;
import dev.tenure.testing.DynamoDbLocalExtension;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What happens between a transaction and the service. */
class FailuresTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  private static final String WRITE = "TransactWriteItems";
  private static final String READ = "TransactGetItems";

  /** DynamoDB Local keeps tokens for longer than tables. */
  private final String token = "message-" + UUID.randomUUID();

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

  private MarketTenant.Transaction two() {
    return acme.transaction().create(order("acme", "1")).save(product("acme", "p", 1));
  }

  @Test
  void aConflictIsTriedAgainWithTheSameToken() {
    market.http.next(
        WRITE,
        Fault.cancelled("None", "TransactionConflict"),
        Fault.cancelled("ThrottlingError", "TransactionConflict"));

    two().run();

    assertThat(market.http.sent()).containsExactly(WRITE, WRITE, WRITE);
    assertThat(market.tokens()).hasSize(3).containsOnly(market.tokens().get(0));
    assertThat(acme.orders().get("1")).isPresent();
  }

  @Test
  void conflictsEnd() {
    market.http.next(
        WRITE,
        Collections.nCopies(9, Fault.cancelled("TransactionConflict", "None"))
            .toArray(Fault[]::new));

    assertThatThrownBy(two()::run)
        .isInstanceOfSatisfying(
            TransactionCancelledException.class,
            cancelled -> {
              assertThat(cancelled.retryable()).isTrue();
              assertThat(cancelled.atFault())
                  .extracting(CancelledOperation::rule)
                  .containsExactly(Rule.CONFLICT);
              assertThat(cancelled.operations()).hasSize(2);
            })
        .hasMessageContaining("operation 1, create of Order");
    assertThat(market.http.sent()).hasSize(4);
  }

  @Test
  void aConflictBesideAnythingElseIsNotTriedAgain() {
    market.http.next(WRITE, Fault.cancelled("ConditionalCheckFailed", "TransactionConflict"));

    assertThatThrownBy(two()::run)
        .isInstanceOfSatisfying(
            TransactionCancelledException.class,
            cancelled -> {
              assertThat(cancelled.retryable()).isFalse();
              assertThat(cancelled.operations())
                  .extracting(CancelledOperation::rule)
                  .containsExactly(Rule.ITEM_EXISTS, Rule.CONFLICT);
            });
    assertThat(market.http.sent()).hasSize(1);
  }

  @Test
  void otherReasonsHaveNames() {
    market.http.next(WRITE, Fault.cancelled("ItemCollectionSizeLimitExceeded", "ValidationError"));

    assertThatThrownBy(two()::run)
        .isInstanceOfSatisfying(
            TransactionCancelledException.class,
            cancelled ->
                assertThat(cancelled.operations())
                    .extracting(CancelledOperation::rule)
                    .containsExactly(Rule.COLLECTION_FULL, Rule.INVALID));
  }

  @Test
  void oneThatIsInProgressIsAskedForAgain() {
    market.http.next(WRITE, Fault.error(400, "TransactionInProgressException"));

    two().run(token);

    assertThat(market.http.sent()).hasSize(2);
    assertThat(acme.orders().get("1")).isPresent();
  }

  @Test
  void oneThatStaysInProgressFails() {
    market.http.next(
        WRITE,
        Collections.nCopies(9, Fault.error(400, "TransactionInProgressException"))
            .toArray(Fault[]::new));

    assertThatThrownBy(() -> two().run(token))
        .isInstanceOfSatisfying(
            OperationFailedException.class,
            failed -> assertThat(failed.errorCode()).isEqualTo("TransactionInProgressException"));
    assertThat(market.http.sent()).hasSize(4);
  }

  @Test
  void whoeverLostTheAnswerRunsItAgain() {
    market.http.next(WRITE, Fault.answerLost());

    assertThatThrownBy(() -> two().run(token))
        .isInstanceOfSatisfying(
            OperationFailedException.class, failed -> assertThat(failed.retryable()).isTrue())
        .hasRootCauseInstanceOf(IOException.class);
    two().run(token);

    assertThat(acme.orders().get("1")).isPresent();
    assertThatThrownBy(() -> two().run(token + "8"))
        .isInstanceOf(TransactionCancelledException.class);
  }

  @Test
  void aTokenIsOfOneTransaction() {
    two().run(token);

    assertThatThrownBy(() -> acme.transaction().create(order("acme", "2")).run(token))
        .isInstanceOf(IdempotencyMismatchException.class);
    assertThat(acme.orders().get("2")).isEmpty();
  }

  @Test
  void aTokenIsOfOneTenant() {
    two().run(token);

    market.globex.transaction().create(order("globex", "2")).run(token);

    assertThat(market.globex.orders().get("2")).isPresent();
    assertThat(market.tokens())
        .doesNotHaveDuplicates()
        .allSatisfy(sent -> assertThat(sent).hasSize(36).isNotEqualTo(token));
  }

  @Test
  void anEmptyTokenIsNone() {
    assertThatThrownBy(() -> two().run("")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void readsThatMeetAWriteAreTriedAgain() {
    acme.orders().create(order("acme", "1"));
    market.http.next(READ, Fault.cancelled("TransactionConflict"));

    assertThat(acme.transactionalRead(List.of(acme.orders().key("1"))).size()).isEqualTo(1);
    market.http.next(
        READ, Collections.nCopies(4, Fault.cancelled("TransactionConflict")).toArray(Fault[]::new));
    assertThatThrownBy(() -> acme.transactionalRead(List.of(acme.orders().key("1"))))
        .isInstanceOf(TransactionCancelledException.class)
        .hasMessageContaining("read of Order");
  }

  @Test
  void nothingOfTheServicesIsTold() {
    for (Fault fault :
        List.of(
            Fault.error(400, "ValidationException"),
            Fault.error(500, "InternalServerError"),
            Fault.error(400, "IdempotentParameterMismatchException"),
            Fault.error(400, "TransactionCanceledException"),
            Fault.cancelled("ConditionalCheckFailed", "None"))) {
      market.http.next(WRITE, fault);

      Throwable thrown = catchThrowable(() -> two().run("secret-token"));

      assertThat(thrown)
          .hasNoCause()
          .message()
          .doesNotContain("canary")
          .doesNotContain("secret-token");
    }
  }

  /** The SDK quotes what it cannot read. */
  @Test
  void nothingOfAnUnreadableAnswerIsTold() {
    for (String json :
        List.of(
            "canary",
            "{\"Item\":{\"note\":canary}}",
            "{\"Item\":{\"note\":{\"B\":\"canary!\"}}}",
            "{\"ConsumedCapacity\":{\"CapacityUnits\":\"canary\"}}")) {
      market.http.next("GetItem", Fault.answer(200, json));

      assertThatThrownBy(() -> acme.orders().get("1"))
          .isInstanceOf(OperationFailedException.class)
          .hasMessage("get of Order failed: SdkClientException (the answer cannot be read)")
          .hasNoCause();
    }
  }

  /** The SDK does not try these again, but whoever asked may. */
  @Test
  void aWriteThatMeetsATransactionMayBeTriedAgain() {
    market.http.next("PutItem", Fault.error(400, "TransactionConflictException"));

    assertThatThrownBy(() -> acme.orders().create(order("acme", "1")))
        .isInstanceOfSatisfying(
            OperationFailedException.class, failed -> assertThat(failed.retryable()).isTrue());
    assertThat(acme.orders().create(order("acme", "1"))).isNotNull();
  }
}
