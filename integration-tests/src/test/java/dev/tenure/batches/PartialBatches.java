package dev.tenure.batches;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntUnaryOperator;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Lets only a part of each batch through to DynamoDB and reports the rest as unprocessed, as the
 * service does when it is throttled or an answer grows over 16 MB.
 */
final class PartialBatches implements ExecutionInterceptor {
  private static final ExecutionAttribute<Object> KEPT_BACK = new ExecutionAttribute<>("KeptBack");

  /** How many parts each batch request was asked for, in the order of sending. */
  final List<Integer> asked = new CopyOnWriteArrayList<>();

  private volatile IntUnaryOperator done = all -> all;

  /** How many parts of a request are done, of how many; at least one must be left to be sent. */
  void let(IntUnaryOperator choice) {
    done = choice;
    asked.clear();
  }

  @Override
  public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
    if (context.request() instanceof BatchGetItemRequest get) {
      Map.Entry<String, KeysAndAttributes> table = get.requestItems().entrySet().iterator().next();
      List<Map<String, AttributeValue>> keys = table.getValue().keys();
      int part = part(keys.size());
      attributes.putAttribute(KEPT_BACK, reversed(keys.subList(part, keys.size())));
      KeysAndAttributes sent = table.getValue().toBuilder().keys(keys.subList(0, part)).build();
      return get.toBuilder().requestItems(Map.of(table.getKey(), sent)).build();
    }
    if (context.request() instanceof BatchWriteItemRequest write) {
      Map.Entry<String, List<WriteRequest>> table =
          write.requestItems().entrySet().iterator().next();
      List<WriteRequest> writes = table.getValue();
      int part = part(writes.size());
      attributes.putAttribute(KEPT_BACK, reversed(writes.subList(part, writes.size())));
      return write.toBuilder()
          .requestItems(Map.of(table.getKey(), writes.subList(0, part)))
          .build();
    }
    return context.request();
  }

  private int part(int all) {
    asked.add(all);
    return Math.max(1, done.applyAsInt(all));
  }

  /** DynamoDB promises no order. */
  private static <T> List<T> reversed(List<T> some) {
    List<T> reversed = new ArrayList<>(some);
    Collections.reverse(reversed);
    return reversed;
  }

  @Override
  @SuppressWarnings("unchecked") // what was kept back is what was taken out of the request
  public SdkResponse modifyResponse(
      Context.ModifyResponse context, ExecutionAttributes attributes) {
    Object kept = attributes.getAttribute(KEPT_BACK);
    if (kept == null || ((List<?>) kept).isEmpty()) {
      return context.response();
    }
    if (context.response() instanceof BatchGetItemResponse got) {
      String table =
          ((BatchGetItemRequest) context.request()).requestItems().keySet().iterator().next();
      KeysAndAttributes left =
          KeysAndAttributes.builder().keys((List<Map<String, AttributeValue>>) kept).build();
      return got.toBuilder().unprocessedKeys(Map.of(table, left)).build();
    }
    BatchWriteItemResponse written = (BatchWriteItemResponse) context.response();
    String table =
        ((BatchWriteItemRequest) context.request()).requestItems().keySet().iterator().next();
    return written.toBuilder().unprocessedItems(Map.of(table, (List<WriteRequest>) kept)).build();
  }
}
