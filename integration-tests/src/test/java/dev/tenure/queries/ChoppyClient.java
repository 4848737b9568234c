package dev.tenure.queries;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Random;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * A client whose queries answer a few rows at a time, as DynamoDB does of large ones, or none
 * though there are more. DynamoDB Local reads on without any bound where there is a filter.
 */
final class ChoppyClient {
  private static final int MOST = 5;

  private final DynamoDbClient client;
  private final Random random;
  private int queries;

  ChoppyClient(DynamoDbClient client, Random random) {
    this.client = client;
    this.random = random;
  }

  DynamoDbClient client() {
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            ChoppyClient.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (proxy, method, arguments) -> {
              if (arguments != null && arguments[0] instanceof QueryRequest request) {
                return query(request);
              }
              try {
                return method.invoke(client, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /** How many queries were sent since this was asked last. */
  int queries() {
    int sent = queries;
    queries = 0;
    return sent;
  }

  private QueryResponse query(QueryRequest request) {
    queries++;
    if (request.hasExclusiveStartKey() && random.nextInt(4) == 0) {
      return QueryResponse.builder()
          .items(List.<Map<String, AttributeValue>>of())
          .count(0)
          .scannedCount(0)
          .lastEvaluatedKey(request.exclusiveStartKey())
          .build();
    }
    int limit = 1 + random.nextInt(MOST);
    int wanted = request.limit() == null ? limit : Math.min(limit, request.limit());
    return client.query(request.toBuilder().limit(wanted).build());
  }
}
