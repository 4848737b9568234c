package dev.tenure.batches;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
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
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** After some batches, answers that nothing of a batch was done, and does nothing of it. */
final class NothingIsDone implements ExecutionInterceptor {
  private static final ExecutionAttribute<SdkRequest> ORIGINAL =
      new ExecutionAttribute<>("NothingIsDoneOf");

  private final AtomicInteger left = new AtomicInteger();

  NothingIsDone(int batches) {
    after(batches);
  }

  /** Does so many batches before. */
  void after(int batches) {
    left.set(batches);
  }

  @Override
  public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
    if (context.request() instanceof BatchWriteItemRequest write && left.get() <= 0) {
      // A write of nothing that was asked: the service takes no empty batch.
      var table = write.requestItems().keySet().iterator().next();
      var first = write.requestItems().get(table).get(0);
      var key = new HashMap<>(first.putRequest().item());
      key.keySet().retainAll(Set.of("PK", "SK"));
      key.put("SK", AttributeValue.fromS("none"));
      WriteRequest none =
          WriteRequest.builder().deleteRequest(DeleteRequest.builder().key(key).build()).build();
      attributes.putAttribute(ORIGINAL, write);
      return write.toBuilder().requestItems(Map.of(table, List.of(none))).build();
    }
    if (context.request() instanceof BatchGetItemRequest get && left.get() <= 0) {
      attributes.putAttribute(ORIGINAL, get);
    }
    left.decrementAndGet();
    return context.request();
  }

  @Override
  public SdkResponse modifyResponse(
      Context.ModifyResponse context, ExecutionAttributes attributes) {
    SdkRequest original = attributes.getAttribute(ORIGINAL);
    if (original instanceof BatchWriteItemRequest write) {
      return ((BatchWriteItemResponse) context.response())
          .toBuilder().unprocessedItems(write.requestItems()).build();
    }
    if (original instanceof BatchGetItemRequest get) {
      return ((BatchGetItemResponse) context.response())
          .toBuilder().responses(Map.of()).unprocessedKeys(get.requestItems()).build();
    }
    return context.response();
  }
}
