package dev.tenure.runtime.dao;

import dev.tenure.runtime.TenureException;
import dev.tenure.runtime.dao.ItemWrite.Kind;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Puts and deletes any number of items, as many in a request as DynamoDB takes by number and by
 * size; what it leaves unprocessed is asked for again with the next ones.
 */
final class BatchWriteOperation extends Operation<Integer> {
  /** How many items one BatchWriteItem takes. */
  static final int MAX_ITEMS = 25;

  /** How many bytes one request takes, with some room for what stands around the items. */
  static final long MAX_BYTES = 15L * 1024 * 1024;

  private final Scope scope;
  private final String table;
  private final Rounds rounds;
  private final Deque<ItemWrite> pending;
  private final Map<Map<String, AttributeValue>, ItemWrite> asked = new LinkedHashMap<>();
  private int written;

  BatchWriteOperation(String name, String entity, Scope scope, List<ItemWrite> writes) {
    super(name, entity);
    this.scope = scope;
    this.table = scope.connection().tableName();
    this.rounds = new Rounds(scope.connection().options().backoff());
    this.pending = new ArrayDeque<>(writes);
  }

  @Override
  @Nullable DynamoDbRequest next() {
    asked.clear();
    List<WriteRequest> requests = new ArrayList<>();
    long bytes = 0;
    while (!pending.isEmpty() && requests.size() < MAX_ITEMS) {
      ItemWrite write = pending.element();
      bytes += WireSize.of(write.item());
      if (bytes > MAX_BYTES && !requests.isEmpty()) {
        break;
      }
      pending.remove();
      asked.put(BatchWrite.keyOf(scope, write.item()), write);
      requests.add(request(write));
    }
    return requests.isEmpty()
        ? null
        : BatchWriteItemRequest.builder()
            .overrideConfiguration(scope.binding().requestConfiguration())
            .requestItems(Map.of(table, requests))
            .build();
  }

  private static WriteRequest request(ItemWrite write) {
    return write.kind() == Kind.PUT
        ? WriteRequest.builder().putRequest(put -> put.item(write.item())).build()
        : WriteRequest.builder().deleteRequest(delete -> delete.key(write.item())).build();
  }

  @Override
  void accept(DynamoDbResponse response) {
    List<WriteRequest> left =
        ((BatchWriteItemResponse) response).unprocessedItems().getOrDefault(table, List.of());
    int sent = asked.size();
    for (WriteRequest unprocessed : left) {
      ItemWrite write = asked.remove(BatchWrite.keyOf(scope, item(unprocessed)));
      if (write == null) {
        throw new IllegalStateException(name() + " left a write undone that was not asked for");
      }
      pending.add(write);
    }
    asked.clear();
    written += sent - left.size();
    if (left.isEmpty()) {
      rounds.done();
    } else if (left.size() < sent) {
      rounds.partlyDone();
    } else if (!rounds.nothingDone()) {
      throw incomplete(null);
    }
  }

  private static Map<String, AttributeValue> item(WriteRequest request) {
    return request.putRequest() == null
        ? request.deleteRequest().key()
        : request.putRequest().item();
  }

  @Override
  void failed(DynamoDbException failure) {
    throw lost(failure);
  }

  @Override
  RuntimeException lost(SdkException failure) {
    TenureException told = ServiceErrors.of(name(), entity(), failure);
    return written == 0 ? told : incomplete(told);
  }

  private BatchWriteIncompleteException incomplete(@Nullable RuntimeException cause) {
    List<ItemWrite> rest = new ArrayList<>(asked.values());
    rest.addAll(pending);
    return new BatchWriteIncompleteException(name(), entity(), new BatchWrite(scope, rest), cause);
  }

  @Override
  Duration pause() {
    return rounds.pause();
  }

  /** How many items were written. */
  @Override
  Integer result() {
    return written;
  }
}
