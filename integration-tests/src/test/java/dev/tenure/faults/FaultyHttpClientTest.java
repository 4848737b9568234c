package dev.tenure.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.testing.DynamoDbLocalExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** The faults arrive as the SDK's own exceptions, and pass. */
class FaultyHttpClientTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  private final FaultyHttpClient http = new FaultyHttpClient();
  private DynamoDbClient client;

  @BeforeEach
  void connect() {
    client =
        dynamoDb
            .configure(DynamoDbClient.builder())
            .httpClient(http)
            .overrideConfiguration(o -> o.retryStrategy(DefaultRetryStrategy.doNotRetry()))
            .build();
  }

  @AfterEach
  void close() {
    client.close();
    http.close();
  }

  @Test
  void aTransactionIsCancelled() {
    http.next("TransactWriteItems", Fault.cancelled("None", "TransactionConflict"));

    Put put = Put.builder().tableName("none").build();
    TransactWriteItem item = TransactWriteItem.builder().put(put).build();

    assertThatThrownBy(() -> client.transactWriteItems(t -> t.transactItems(item)))
        .isInstanceOfSatisfying(
            TransactionCanceledException.class,
            cancelled ->
                assertThat(cancelled.cancellationReasons())
                    .extracting(CancellationReason::code)
                    .containsExactly("None", "TransactionConflict"));
  }

  @Test
  void eachFaultIsOfOneRequest() {
    http.next("ListTables", Fault.unreachable(), Fault.answer(200, "{\"TableNames\":[\"a\"]}"));

    assertThatThrownBy(() -> client.listTables()).isInstanceOf(SdkClientException.class);
    assertThat(client.listTables().tableNames()).containsExactly("a");
    assertThat(client.listTables().tableNames()).isEmpty();
    assertThat(http.sent()).containsExactly("ListTables", "ListTables", "ListTables");
  }
}
