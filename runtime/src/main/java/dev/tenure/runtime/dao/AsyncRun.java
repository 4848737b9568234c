package dev.tenure.runtime.dao;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * One operation under way: its requests are sent one after another, each by who answered, but for
 * those that it {@linkplain Operation#asksMore asks} at once. However its future ends, by a
 * cancellation or a timeout too, no request stays on its way.
 *
 * <p>A client may answer before it returns. Whoever is going on then is left word of that, so no
 * depth of calls grows with the requests.
 */
final class AsyncRun<R extends @Nullable Object> extends CompletableFuture<R> {
  private final DynamoDbAsyncClient client;
  private final Operation<R> operation;
  private final Watch watch;
  private final AtomicBoolean told = new AtomicBoolean();
  private final AtomicInteger word = new AtomicInteger();
  private volatile @Nullable AsyncRequests sent;

  AsyncRun(DynamoDbAsyncClient client, Operation<R> operation, Watch watch) {
    this.client = client;
    this.operation = operation;
    this.watch = watch;
  }

  void begin() {
    var unused = whenComplete((result, failure) -> ended(failure));
    goOn();
  }

  private void goOn() {
    if (word.getAndIncrement() != 0) {
      return;
    }
    int heard = 1;
    while (heard != 0) {
      step();
      heard = word.addAndGet(-heard);
    }
  }

  private void step() {
    R result;
    try {
      List<DynamoDbRequest> requests = requests();
      if (!requests.isEmpty()) {
        send(requests, operation.pause());
        return;
      }
      result = operation.result();
    } catch (Throwable failure) {
      fail(failure);
      return;
    }
    tell(null);
    complete(result);
  }

  /** What can be on its way at once; empty once there is a result. */
  private List<DynamoDbRequest> requests() {
    List<DynamoDbRequest> requests = new ArrayList<>(1);
    DynamoDbRequest request = operation.next();
    while (request != null) {
      requests.add(request);
      request = operation.asksMore() ? operation.next() : null;
    }
    return requests;
  }

  private void send(List<DynamoDbRequest> requests, Duration pause) {
    if (pause.isZero()) {
      send(requests);
    } else {
      delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS).execute(() -> send(requests));
    }
  }

  private void send(List<DynamoDbRequest> requests) {
    if (isDone()) {
      return; // cancelled between two requests
    }
    AsyncRequests sending = AsyncRequests.send(client, watch, requests);
    sent = sending;
    var unused = sending.whenComplete(this::answered);
    if (isDone()) {
      sending.cancel(true); // cancelled meanwhile, by somebody who did not see it
    }
  }

  private void answered(@Nullable List<DynamoDbResponse> responses, @Nullable Throwable failure) {
    try {
      if (failure != null) {
        operation.failed(refusal(failure));
      } else if (responses != null) {
        responses.forEach(operation::accept);
      }
    } catch (Throwable thrown) {
      fail(thrown);
      return;
    }
    goOn();
  }

  /** The service's refusal; what is none of it is thrown as it is. */
  private DynamoDbException refusal(Throwable failure) throws Throwable {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    if (cause instanceof DynamoDbException refusal) {
      return refusal;
    }
    if (cause instanceof SdkException lost) {
      throw operation.lost(lost);
    }
    throw cause == null ? failure : cause;
  }

  private void fail(Throwable failure) {
    operation.mark(failure);
    tell(failure);
    completeExceptionally(failure);
  }

  /** Tells the listener first: whoever waits for the future finds it told. */
  private void tell(@Nullable Throwable failure) {
    if (told.compareAndSet(false, true)) {
      watch.over(failure);
    }
  }

  private void ended(@Nullable Throwable failure) {
    tell(failure);
    AsyncRequests underWay = sent;
    if (underWay != null) {
      underWay.cancel(true);
    }
  }
}
