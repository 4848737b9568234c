package dev.tenure.runtime.dao;

import dev.tenure.runtime.CancelledOperation;
import dev.tenure.runtime.CancelledOperation.Rule;
import dev.tenure.runtime.InvalidTransactionException;
import dev.tenure.runtime.PrimaryKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Writes and checks that are done together or not at all. */
final class TransactWriteOperation extends TransactionOperation<TransactionResult> {
  static final String NAME = "transaction";

  private final List<TransactionWrite<?>> writes;
  private final List<UniqueRows.Part> uniques;
  private final TransactWriteItemsRequest request;

  /**
   * @param uniques what is done beside to the rows that keep unique values
   * @param token what DynamoDB tells the attempts by, as it is sent
   * @throws InvalidTransactionException if DynamoDB would not take it
   */
  TransactWriteOperation(
      Scope scope, List<TransactionWrite<?>> writes, List<UniqueRows.Part> uniques, String token) {
    super(NAME, scope);
    requireFew(entity(), writes.size(), uniques.size());
    requireOneEach(entity(), writes);
    String table = scope.connection().tableName();
    this.writes = List.copyOf(writes);
    this.uniques = List.copyOf(uniques);
    this.request =
        TransactWriteItemsRequest.builder()
            .overrideConfiguration(scope.binding().requestConfiguration())
            .clientRequestToken(token)
            .transactItems(
                Stream.concat(
                        writes.stream().map(TransactionWrite::write),
                        uniques.stream().map(UniqueRows.Part::write))
                    .map(write -> write.inTransaction(table))
                    .toList())
            .build();
  }

  static void requireFew(String table, int writes, int uniques) {
    if (writes == 0 || writes + uniques > MAX_ITEMS) {
      throw new InvalidTransactionException(
          NAME,
          table,
          "1 to "
              + MAX_ITEMS
              + " operations, not "
              + (writes + uniques)
              + (uniques == 0 ? "" : ", of which " + uniques + " keep unique values"));
    }
  }

  private static void requireOneEach(String table, List<TransactionWrite<?>> writes) {
    Map<PrimaryKey, Integer> places = new HashMap<>();
    for (int i = 0; i < writes.size(); i++) {
      Integer other = places.putIfAbsent(writes.get(i).key(), i);
      if (other != null) {
        throw new InvalidTransactionException(
            NAME,
            table,
            "one operation for each item; of the same item are "
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
  List<CancelledOperation> cancelled(List<CancellationReason> reasons) {
    List<CancelledOperation> told =
        new ArrayList<>(super.cancelled(reasons.subList(0, writes.size())));
    for (int i = 0; i < uniques.size(); i++) {
      UniqueRows.Part part = uniques.get(i);
      Rule rule = ruleOf(reasons.get(writes.size() + i).code());
      if (rule != Rule.NONE && !told.get(part.index()).isAtFault()) {
        told.set(part.index(), cancelled(part, rule));
      }
    }
    return told;
  }

  private CancelledOperation cancelled(UniqueRows.Part part, Rule rule) {
    TransactionWrite<?> write = writes.get(part.index());
    if (rule != Rule.CONDITION_FAILED) {
      return write.cancelled(rule, null);
    }
    return part.takes()
        ? CancelledOperation.ofUniqueValue(
            write.operation(), write.context().entity(), write.key(), part.constraint())
        : write.cancelled(Rule.CONFLICT, null);
  }

  @Override
  int size() {
    return writes.size() + uniques.size();
  }

  @Override
  TransactionResult result() {
    return new TransactionResult(
        writes.stream().<Object>flatMap(w -> w.stored().stream()).toList());
  }
}
