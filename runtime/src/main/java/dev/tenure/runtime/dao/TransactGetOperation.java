package dev.tenure.runtime.dao;

import dev.tenure.runtime.CancelledOperation;
import dev.tenure.runtime.InvalidTransactionException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.Get;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;

/** Reads items as they are at one point in time, each key once however often it is asked for. */
final class TransactGetOperation extends TransactionOperation<ItemResults> {
  private static final String NAME = "transactionalRead";

  private final List<ItemKey<?>> keys;
  private final TransactGetItemsRequest request;

  /**
   * @throws InvalidTransactionException if DynamoDB would not take it
   */
  TransactGetOperation(Scope scope, Collection<? extends ItemKey<?>> wanted) {
    super(NAME, scope);
    wanted.forEach(key -> BatchScope.requireReadable(NAME, scope, key));
    this.keys = new ArrayList<>(new LinkedHashSet<>(wanted));
    if (keys.isEmpty() || keys.size() > MAX_ITEMS) {
      throw new InvalidTransactionException(
          NAME, entity(), "1 to " + MAX_ITEMS + " items, not " + keys.size());
    }
    String table = scope.connection().tableName();
    this.request =
        TransactGetItemsRequest.builder()
            .overrideConfiguration(scope.binding().requestConfiguration())
            .transactItems(keys.stream().map(key -> get(table, key)).toList())
            .build();
  }

  private static TransactGetItem get(String table, ItemKey<?> key) {
    return TransactGetItem.builder()
        .get(Get.builder().tableName(table).key(key.attributes()).build())
        .build();
  }

  @Override
  DynamoDbRequest request() {
    return request;
  }

  @Override
  CancelledOperation cancelled(int index, CancellationReason reason) {
    ItemKey<?> key = keys.get(index);
    return new CancelledOperation(
        "read", key.context().entity(), key.primaryKey(), ruleOf(reason.code()), null);
  }

  @Override
  int size() {
    return keys.size();
  }

  @Override
  ItemResults result() {
    List<ItemResponse> answers = ((TransactGetItemsResponse) response()).responses();
    if (answers.size() != keys.size()) {
      throw new IllegalStateException(NAME + " answered another number of items than was asked");
    }
    Map<ItemKey<?>, Object> found = new HashMap<>();
    for (int i = 0; i < answers.size(); i++) {
      if (answers.get(i).hasItem()) {
        read(keys.get(i), answers.get(i), found);
      }
    }
    return new ItemResults(found);
  }

  private static <T> void read(ItemKey<T> key, ItemResponse answer, Map<ItemKey<?>, Object> found) {
    T item = key.context().rows().read(NAME, answer.item(), key);
    if (item != null) {
      found.put(key, item);
    }
  }
}
