package dev.tenure.runtime.dao;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/** One operation under way: its requests are sent one after another, each by who answered. */
final class AsyncRun<R> extends CompletableFuture<R> {
  private final DynamoDbAsyncClient client;
  private final Operation<R> operation;
  private volatile @Nullable CompletableFuture<? extends DynamoDbResponse> sent;

  AsyncRun(DynamoDbAsyncClient client, Operation<R> operation) {
    this.client = client;
    this.operation = operation;
  }

  void goOn() {
    try {
      DynamoDbRequest request = operation.next();
      if (request == null) {
        complete(operation.result());
        return;
      }
      Duration pause = operation.pause();
      if (pause.isZero()) {
        send(request);
      } else {
        delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS).execute(() -> trySend(request));
      }
    } catch (Throwable failure) {
      completeExceptionally(failure);
    }
  }

  private void trySend(DynamoDbRequest request) {
    try {
      send(request);
    } catch (Throwable failure) {
      completeExceptionally(failure);
    }
  }

  private void send(DynamoDbRequest request) {
    if (isDone()) {
      return; // cancelled between two requests
    }
    CompletableFuture<? extends DynamoDbResponse> sending = Verb.send(client, request);
    sent = sending;
    var unused = sending.whenComplete(this::answered);
  }

  private void answered(@Nullable DynamoDbResponse response, @Nullable Throwable failure) {
    try {
      if (response != null) {
        operation.accept(response);
      } else {
        operation.failed(refusal(failure));
      }
    } catch (Throwable thrown) {
      completeExceptionally(thrown);
      return;
    }
    goOn();
  }

  /** The service's refusal; what is none of it is thrown as it is. */
  private DynamoDbException refusal(@Nullable Throwable failure) throws Throwable {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    if (cause instanceof DynamoDbException refusal) {
      return refusal;
    }
    if (cause instanceof SdkClientException lost) {
      throw operation.lost(lost);
    }
    throw cause == null ? new IllegalStateException("Neither answered nor failed") : cause;
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    CompletableFuture<? extends DynamoDbResponse> underWay = sent;
    if (cancelled && underWay != null) {
      underWay.cancel(mayInterruptIfRunning);
    }
    return cancelled;
  }
}
