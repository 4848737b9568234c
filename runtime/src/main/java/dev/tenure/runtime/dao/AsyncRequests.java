package dev.tenure.runtime.dao;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * Requests that are on their way at once; mostly there is one. Done when all are answered, in their
 * order, and failed when the first one fails. However it ends, no request stays on its way.
 */
final class AsyncRequests extends CompletableFuture<List<DynamoDbResponse>> {
  private final DynamoDbAsyncClient client;
  private final Watch watch;
  private final List<CompletableFuture<? extends DynamoDbResponse>> sent = new ArrayList<>();
  private final AtomicInteger open;

  private AsyncRequests(DynamoDbAsyncClient client, Watch watch, int requests) {
    this.client = client;
    this.watch = watch;
    this.open = new AtomicInteger(requests);
  }

  static AsyncRequests send(
      DynamoDbAsyncClient client, Watch watch, List<DynamoDbRequest> requests) {
    AsyncRequests all = new AsyncRequests(client, watch, requests.size());
    for (DynamoDbRequest request : requests) {
      CompletableFuture<? extends DynamoDbResponse> one = all.sending(request);
      all.sent.add(one);
      if (one.isCompletedExceptionally()) {
        break;
      }
    }
    var unused = all.whenComplete((answers, failure) -> all.cancelSent());
    for (CompletableFuture<? extends DynamoDbResponse> one : all.sent) {
      var unusedToo = one.whenComplete(all::answered);
    }
    return all;
  }

  private CompletableFuture<? extends DynamoDbResponse> sending(DynamoDbRequest request) {
    try {
      return Verb.send(client, watch.asked(request));
    } catch (Throwable refused) {
      return failedFuture(refused);
    }
  }

  private void answered(@Nullable DynamoDbResponse response, @Nullable Throwable failure) {
    if (response == null) {
      completeExceptionally(
          failure == null ? new IllegalStateException("Neither answered nor failed") : failure);
      return;
    }
    try {
      watch.answered(response);
    } catch (Throwable thrown) {
      completeExceptionally(thrown);
      return;
    }
    if (open.decrementAndGet() == 0) {
      complete(sent.stream().<DynamoDbResponse>map(CompletableFuture::join).toList());
    }
  }

  private void cancelSent() {
    sent.forEach(one -> one.cancel(true));
  }
}
