package dev.tenure.runtime.dao;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/** Sends what operations ask, on the caller's thread. Thread-safe. */
final class Calls {
  private final DynamoDbClient client;

  Calls(DynamoDbClient client) {
    this.client = client;
  }

  <R extends @Nullable Object> R run(Scope scope, Operation<R> operation) {
    Watch watch = Watch.of(scope, operation);
    R result;
    try {
      result = run(operation, watch);
    } catch (Throwable failure) {
      operation.mark(failure);
      watch.over(failure);
      throw failure;
    }
    watch.over(null);
    return result;
  }

  private <R extends @Nullable Object> R run(Operation<R> operation, Watch watch) {
    DynamoDbRequest request = operation.next();
    while (request != null) {
      pause(operation);
      send(operation, request, watch);
      request = operation.next();
    }
    return operation.result();
  }

  private void send(Operation<?> operation, DynamoDbRequest request, Watch watch) {
    DynamoDbResponse response;
    try {
      response = Verb.send(client, watch.asked(request));
    } catch (DynamoDbException failure) {
      operation.failed(failure);
      return;
    } catch (SdkException failure) {
      throw operation.lost(failure);
    }
    watch.answered(response);
    operation.accept(response);
  }

  private static void pause(Operation<?> operation) {
    Duration pause = operation.pause();
    if (pause.isZero()) {
      return;
    }
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw operation.lost(AbortedException.create("Interrupted between two attempts"));
    }
  }
}
