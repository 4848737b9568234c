package dev.tenure.queries;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** An asynchronous client whose queries are on their way until the test lets them be answered. */
final class HeldClient {
  private final DynamoDbClient database;

  /** What is on its way. */
  final List<Held> onTheirWay = new ArrayList<>();

  /** A query, and who waits for its answer. */
  record Held(QueryRequest request, CompletableFuture<QueryResponse> answer) {}

  HeldClient(DynamoDbClient database) {
    this.database = database;
  }

  DynamoDbAsyncClient client() {
    return (DynamoDbAsyncClient)
        Proxy.newProxyInstance(
            HeldClient.class.getClassLoader(),
            new Class<?>[] {DynamoDbAsyncClient.class},
            (proxy, method, arguments) -> {
              if (arguments != null && arguments[0] instanceof QueryRequest request) {
                Held held = new Held(request, new CompletableFuture<>());
                onTheirWay.add(held);
                return held.answer();
              }
              throw new UnsupportedOperationException(method.getName());
            });
  }

  /** Takes what is on its way. */
  List<Held> take() {
    List<Held> taken = List.copyOf(onTheirWay);
    onTheirWay.clear();
    return taken;
  }

  /** Answers all that is on its way, the last first; answers how much that was. */
  int answer() {
    List<Held> taken = take();
    for (int i = taken.size() - 1; i >= 0; i--) {
      taken.get(i).answer().complete(database.query(taken.get(i).request()));
    }
    return taken.size();
  }

  /** Answers until nothing is on its way any more; answers how much was at once. */
  List<Integer> answerAll() {
    List<Integer> rounds = new ArrayList<>();
    while (!onTheirWay.isEmpty()) {
      rounds.add(answer());
    }
    return rounds;
  }
}
