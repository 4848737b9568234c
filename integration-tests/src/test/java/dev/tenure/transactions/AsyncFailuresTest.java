package dev.tenure.transactions;

import static dev.tenure.transactions.Markets.order;
import static dev.tenure.transactions.Markets.product;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tenure.dao.LocalDynamoDb;
import dev.tenure.runtime.Backoff;
import dev.tenure.runtime.CancelledOperation;
import dev.tenure.runtime.CancelledOperation.Rule;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.TransactionCancelledException;
import dev.tenure.runtime.dao.ItemKey;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Cancelled transactions without a thread. */
class AsyncFailuresTest {
  private final Queue<TransactionCanceledException> cancellations = new ArrayDeque<>();
  private final DynamoDbAsyncClient client = LocalDynamoDb.newAsyncClient();
  private int sent;
  private final MarketAsyncTenant acme = connect();

  private MarketAsyncTenant connect() {
    TableOptions options =
        TableOptions.builder()
            .tableName(LocalDynamoDb.tableName())
            .backoff(new Backoff(Duration.ofMillis(1), Duration.ofMillis(4), 4))
            .build();
    MarketOperator.connect(LocalDynamoDb.client(), options).createTableIfAbsent();
    return MarketAsyncTable.connect(cancelling(), options).tenant(TenantId.of("acme"));
  }

  /** Cancels the next transactions as it is told, and sends all else. */
  private DynamoDbAsyncClient cancelling() {
    return (DynamoDbAsyncClient)
        Proxy.newProxyInstance(
            AsyncFailuresTest.class.getClassLoader(),
            new Class<?>[] {DynamoDbAsyncClient.class},
            (proxy, method, arguments) -> {
              if (method.getName().startsWith("transact")) {
                sent++;
                TransactionCanceledException cancelled = cancellations.poll();
                if (cancelled != null) {
                  return CompletableFuture.failedFuture(cancelled);
                }
              }
              try {
                return method.invoke(client, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private void cancel(String... codes) {
    List<CancellationReason> reasons =
        Arrays.stream(codes).map(code -> CancellationReason.builder().code(code).build()).toList();
    cancellations.add(
        TransactionCanceledException.builder()
            .cancellationReasons(reasons)
            .message("canary of the service")
            .build());
  }

  @AfterEach
  void close() {
    client.close();
  }

  private MarketAsyncTenant.Transaction two() {
    return acme.transaction().create(order("acme", "1")).save(product("acme", "p", 1));
  }

  private static TransactionCancelledException failureOf(CompletableFuture<?> future) {
    return (TransactionCancelledException) catchThrowable(future::join).getCause();
  }

  @Test
  void conflictsAreTriedAgain() {
    cancel("None", "TransactionConflict");
    cancel("ThrottlingError", "None");

    two().run().join();

    assertThat(sent).isEqualTo(3);
    assertThat(acme.orders().get("1").join()).isPresent();
  }

  @Test
  void conflictsEnd() {
    for (int i = 0; i < 9; i++) {
      cancel("TransactionConflict", "None");
    }

    TransactionCancelledException cancelled = failureOf(two().run());

    assertThat(sent).isEqualTo(4);
    assertThat(cancelled.retryable()).isTrue();
    assertThat(cancelled).hasMessageNotContaining("canary").hasNoCause();
  }

  @Test
  void eachOperationHasItsRule() {
    cancel("ConditionalCheckFailed", "TransactionConflict");

    TransactionCancelledException cancelled = failureOf(two().run());

    assertThat(sent).isEqualTo(1);
    assertThat(cancelled.operations())
        .extracting(CancelledOperation::rule)
        .containsExactly(Rule.ITEM_EXISTS, Rule.CONFLICT);
  }

  @Test
  void theServiceCancelsToo() {
    two().run().join();

    TransactionCancelledException cancelled =
        failureOf(acme.transaction().create(order("acme", "1")).run());

    assertThat(cancelled.atFault()).hasSize(1);
    assertThat(cancelled.atFault().get(0).item(Order.class)).isPresent();
  }

  @Test
  void readsAreTriedAgain() {
    two().run().join();
    ItemKey<Order> key = acme.orders().key("1");
    cancel("TransactionConflict");

    assertThat(acme.transactionalRead(List.of(key)).join().get(key)).isPresent();
    assertThat(sent).isEqualTo(3);
  }
}
