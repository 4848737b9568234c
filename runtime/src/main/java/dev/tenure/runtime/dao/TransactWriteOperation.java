package dev.tenure.runtime.dao;

import dev.tenure.runtime.CancelledOperation;
import dev.tenure.runtime.InvalidTransactionException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Writes and checks that are done together or not at all. */
final class TransactWriteOperation extends TransactionOperation<TransactionResult> {
  private final List<TransactionWrite<?>> writes;
  private final TransactWriteItemsRequest request;

  /**
   * @param token what DynamoDB tells the attempts by, as it is sent
   * @throws InvalidTransactionException if DynamoDB would not take it
   */
  TransactWriteOperation(Scope scope, List<TransactionWrite<?>> writes, String token) {
    super("transaction", scope);
    requireOneEach(writes);
    String table = scope.connection().tableName();
    this.writes = List.copyOf(writes);
    this.request =
        TransactWriteItemsRequest.builder()
            .overrideConfiguration(scope.binding().requestConfiguration())
            .clientRequestToken(token)
            .transactItems(writes.stream().map(w -> w.write().inTransaction(table)).toList())
            .build();
  }

  private static void requireOneEach(List<TransactionWrite<?>> writes) {
    if (writes.isEmpty() || writes.size() > MAX_ITEMS) {
      throw new InvalidTransactionException(
          "A transaction has 1 to " + MAX_ITEMS + " operations, not " + writes.size());
    }
    Map<TransactionWrite.Place, Integer> places = new HashMap<>();
    for (int i = 0; i < writes.size(); i++) {
      Integer other = places.putIfAbsent(writes.get(i).place(), i);
      if (other != null) {
        throw new InvalidTransactionException(
            "A transaction has one operation for each item; of the same item are "
                + described(writes, other)
                + " and "
                + described(writes, i));
      }
    }
  }

  private static String described(List<TransactionWrite<?>> writes, int index) {
    TransactionWrite<?> write = writes.get(index);
    return "operation "
        + (index + 1)
        + ", "
        + write.operation()
        + " of "
        + write.context().entity();
  }

  @Override
  DynamoDbRequest request() {
    return request;
  }

  @Override
  CancelledOperation cancelled(int index, CancellationReason reason) {
    return writes.get(index).cancelled(reason);
  }

  @Override
  int size() {
    return writes.size();
  }

  @Override
  TransactionResult result() {
    return new TransactionResult(
        writes.stream().<Object>flatMap(w -> w.stored().stream()).toList());
  }
}
