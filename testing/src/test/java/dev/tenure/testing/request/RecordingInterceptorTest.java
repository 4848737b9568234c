package dev.tenure.testing.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tenure.testing.DynamoDbLocalExtension;
import dev.tenure.testing.ShopTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

class RecordingInterceptorTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  private final RecordingInterceptor recording = new RecordingInterceptor();

  @BeforeEach
  void createTable() {
    dynamoDb.client().createTable(ShopTable.CREATE);
  }

  @Test
  void recordsWhatOtherInterceptorsMadeOfIt() {
    try (DynamoDbClient client = client(new ToGlobex())) {
      client.getItem(ShopTable.get("TENANT#acme"));
    }
    assertThat(recording.requests()).containsExactly(ShopTable.get("TENANT#globex"));
  }

  @Test
  void recordsNothingThatAnotherInterceptorRefused() {
    try (DynamoDbClient client = client(new Refusal())) {
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(() -> client.getItem(ShopTable.get("TENANT#acme")));
    }
    assertThat(recording.requests()).isEmpty();
  }

  @Test
  void recordsWhatTheServiceRefused() {
    GetItemRequest noSuchTable = ShopTable.get("TENANT#acme").toBuilder().tableName("none").build();
    assertThatExceptionOfType(DynamoDbException.class)
        .isThrownBy(() -> dynamoDb.client().getItem(noSuchTable));
    assertThat(dynamoDb.recording().requests())
        .extracting(SdkRequest::toString)
        .containsExactly(ShopTable.CREATE.toString(), noSuchTable.toString());
  }

  private DynamoDbClient client(ExecutionInterceptor other) {
    return dynamoDb
        .configure(DynamoDbClient.builder())
        .overrideConfiguration(
            c -> c.addExecutionInterceptor(recording).addExecutionInterceptor(other))
        .build();
  }

  private static final class ToGlobex implements ExecutionInterceptor {
    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
      return ShopTable.get("TENANT#globex");
    }
  }

  private static final class Refusal implements ExecutionInterceptor {
    @Override
    public void beforeMarshalling(
        Context.BeforeMarshalling context, ExecutionAttributes attributes) {
      throw new IllegalStateException("refused");
    }
  }
}
