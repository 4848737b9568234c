package dev.tenure.runtime.dao;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/**
 * Sends what operations ask, without holding a thread. What an operation throws completes its
 * future exceptionally; nothing is thrown to the caller of {@link #start}. Thread-safe.
 */
final class AsyncCalls {
  private final DynamoDbAsyncClient client;

  AsyncCalls(DynamoDbAsyncClient client) {
    this.client = client;
  }

  /** Begins an operation. Whoever cancels its future cancels the request on its way. */
  <R extends @Nullable Object> CompletableFuture<R> start(Scope scope, Operation<R> operation) {
    AsyncRun<R> run = new AsyncRun<>(client, operation, Watch.of(scope, operation));
    run.begin();
    return run;
  }
}
