package dev.tenure.testing.request;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * Collects the requests of a client, as they are when no interceptor changes them any more. A
 * request that is retried is collected once, one that another interceptor refused before, not at
 * all. Thread-safe; one object may serve several clients, synchronous or not.
 *
 * <pre>{@code
 * RecordingInterceptor recording = new RecordingInterceptor();
 * DynamoDbClient client =
 *     DynamoDbClient.builder()
 *         .overrideConfiguration(c -> c.addExecutionInterceptor(recording))
 *         .build();
 * }</pre>
 *
 * <p>The client of DynamoDB Local's embedded mode runs no interceptors; the one of {@link
 * dev.tenure.testing.DynamoDbLocalExtension} does.
 */
public final class RecordingInterceptor implements ExecutionInterceptor {
  private final List<SdkRequest> requests = new ArrayList<>();

  /** Has collected nothing yet. */
  public RecordingInterceptor() {}

  @Override
  public void afterMarshalling(
      Context.AfterMarshalling context, ExecutionAttributes executionAttributes) {
    synchronized (requests) {
      requests.add(context.request());
    }
  }

  /** What was collected, in order. */
  public List<SdkRequest> requests() {
    synchronized (requests) {
      return List.copyOf(requests);
    }
  }

  /** What was collected, and forgets it. */
  public List<SdkRequest> drain() {
    synchronized (requests) {
      List<SdkRequest> collected = List.copyOf(requests);
      requests.clear();
      return collected;
    }
  }
}
