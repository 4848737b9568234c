package dev.tenure.transactions;

import dev.tenure.faults.FaultyHttpClient;
import dev.tenure.runtime.Backoff;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.testing.DynamoDbLocalExtension;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** A market with two sellers, on a client that fails when it is told to. */
final class Markets implements AutoCloseable {
  static final TableOptions OPTIONS =
      TableOptions.builder()
          .backoff(new Backoff(Duration.ofMillis(1), Duration.ofMillis(4), 4))
          .build();

  final FaultyHttpClient http = new FaultyHttpClient();
  final List<SdkRequest> requests = new ArrayList<>();
  final DynamoDbClient client;
  final MarketTable table;
  final MarketTenant acme;
  final MarketTenant globex;
  final MarketShared shared;

  Markets(DynamoDbLocalExtension dynamoDb, ExecutionInterceptor... interceptors) {
    client =
        dynamoDb
            .configure(DynamoDbClient.builder())
            .httpClient(http)
            .overrideConfiguration(
                o -> {
                  o.retryStrategy(DefaultRetryStrategy.doNotRetry());
                  o.addExecutionInterceptor(new Recorder());
                  for (ExecutionInterceptor interceptor : interceptors) {
                    o.addExecutionInterceptor(interceptor);
                  }
                })
            .build();
    MarketOperator.connect(dynamoDb.client(), OPTIONS).createTableIfAbsent();
    table = MarketTable.connect(client, OPTIONS);
    acme = table.tenant(TenantId.of("acme"));
    globex = table.tenant(TenantId.of("globex"));
    shared = MarketShared.connect(dynamoDb.client(), OPTIONS);
  }

  private final class Recorder implements ExecutionInterceptor {
    @Override
    public void beforeExecution(
        Context.BeforeExecution context, ExecutionAttributes executionAttributes) {
      requests.add(context.request());
    }
  }

  /** The tokens of all transactions that were sent. */
  List<String> tokens() {
    return requests.stream()
        .filter(TransactWriteItemsRequest.class::isInstance)
        .map(request -> ((TransactWriteItemsRequest) request).clientRequestToken())
        .toList();
  }

  static Order order(String tenant, String id) {
    return new Order(tenant, id, "p", "CH", new BigDecimal("9.50"));
  }

  static Product product(String tenant, String id, int stock) {
    return new Product(tenant, id, stock);
  }

  @Override
  public void close() {
    client.close();
    http.close();
  }
}
