package dev.tenure.seatbelt;

import dev.tenure.dao.LocalDynamoDb;
import dev.tenure.runtime.TableOptions;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Clients of the local database, a new table, and rows written past all checks. */
final class Clients {
  private static final Region REGION = Region.US_EAST_1;

  private Clients() {}

  /** Counts what is really sent, attempt by attempt. */
  static final class Sent implements ExecutionInterceptor {
    final AtomicInteger count = new AtomicInteger();

    @Override
    public void beforeTransmission(
        Context.BeforeTransmission context, ExecutionAttributes executionAttributes) {
      count.incrementAndGet();
    }
  }

  static DynamoDbClient sync(Consumer<ClientOverrideConfiguration.Builder> configuration) {
    return local(DynamoDbClient.builder()).overrideConfiguration(configuration).build();
  }

  static DynamoDbClient sync(ExecutionInterceptor... interceptors) {
    return sync(c -> c.executionInterceptors(Arrays.asList(interceptors)));
  }

  static DynamoDbAsyncClient async(ExecutionInterceptor... interceptors) {
    return local(DynamoDbAsyncClient.builder())
        .overrideConfiguration(c -> c.executionInterceptors(Arrays.asList(interceptors)))
        .build();
  }

  private static <B extends AwsClientBuilder<B, ?>> B local(B builder) {
    return builder
        .endpointOverride(
            LocalDynamoDb.client().serviceClientConfiguration().endpointOverride().orElseThrow())
        .region(REGION)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")));
  }

  /** A new table, under a name that nobody else has. */
  static TableOptions createTable() {
    TableOptions options = TableOptions.builder().tableName(LocalDynamoDb.tableName()).build();
    ShopOperator.connect(LocalDynamoDb.client(), options).createTableIfAbsent();
    return options;
  }

  static Map<String, AttributeValue> key(String partitionKey, String sortKey) {
    return Map.of("PK", text(partitionKey), "SK", text(sortKey));
  }

  static AttributeValue text(String value) {
    return AttributeValue.fromS(value);
  }

  /** A row of globex in acme's part of the index: what raw credentials can write. */
  static void plant(String table, String orderId) {
    LocalDynamoDb.client()
        .putItem(
            put ->
                put.tableName(table)
                    .item(
                        Map.of(
                            "PK", text("TENANT#globex"),
                            "SK", text("ORDER#" + orderId),
                            "byCustomer_pk", text("TENANT#acme#c1"),
                            "byCustomer_sk", text(orderId),
                            "customerId", text("c1"),
                            "total", AttributeValue.fromN("666"))));
  }
}
