package dev.tenure.async;

import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/** Clients that send nothing: a test answers, or nobody does. */
final class Silence {
  /** What was asked and not answered yet. */
  final Queue<CompletableFuture<DynamoDbResponse>> asked = new ArrayDeque<>();

  /** A client whose requests wait for the test's answer. */
  DynamoDbAsyncClient client() {
    return answering(
        request -> {
          CompletableFuture<DynamoDbResponse> answer = new CompletableFuture<>();
          asked.add(answer);
          return answer;
        });
  }

  /** A client that answers by a function. */
  static DynamoDbAsyncClient answering(
      Function<DynamoDbRequest, CompletableFuture<? extends DynamoDbResponse>> answers) {
    return (DynamoDbAsyncClient)
        Proxy.newProxyInstance(
            Silence.class.getClassLoader(),
            new Class<?>[] {DynamoDbAsyncClient.class},
            (proxy, method, arguments) -> {
              if (arguments != null && arguments[0] instanceof DynamoDbRequest request) {
                return answers.apply(request);
              }
              throw new UnsupportedOperationException(method.getName());
            });
  }
}
