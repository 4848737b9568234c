package dev.tenure.testing;

import dev.tenure.testing.request.RecordingInterceptor;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * A set of tables nobody else sees: DynamoDB Local keeps a database for each access key. Its
 * clients are made once and record their requests.
 */
final class LocalDatabase implements AutoCloseable {
  private final URI endpoint;
  private final StaticCredentialsProvider credentials;
  private final RecordingInterceptor recording = new RecordingInterceptor();
  private final MultiAttributeIndexes indexes = new MultiAttributeIndexes();
  private final DynamoDbClient client;
  private @Nullable DynamoDbAsyncClient asyncClient;
  private @Nullable DynamoDbStreamsClient streamsClient;

  /**
   * @param accessKey letters and digits; DynamoDB Local refuses others
   */
  LocalDatabase(URI endpoint, String accessKey) {
    this.endpoint = endpoint;
    this.credentials =
        StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, "secret"));
    this.client =
        configure(DynamoDbClient.builder())
            .overrideConfiguration(
                c -> c.addExecutionInterceptor(recording).addExecutionInterceptor(indexes))
            .build();
  }

  <B extends AwsClientBuilder<B, ?>> B configure(B builder) {
    return builder
        .endpointOverride(endpoint)
        .region(Region.US_EAST_1)
        .credentialsProvider(credentials);
  }

  DynamoDbClient client() {
    return client;
  }

  /** Made when it is asked for: closing it takes two seconds. */
  synchronized DynamoDbAsyncClient asyncClient() {
    if (asyncClient == null) {
      asyncClient =
          configure(DynamoDbAsyncClient.builder())
              .overrideConfiguration(
                  c -> c.addExecutionInterceptor(recording).addExecutionInterceptor(indexes))
              .build();
    }
    return asyncClient;
  }

  synchronized DynamoDbStreamsClient streamsClient() {
    if (streamsClient == null) {
      streamsClient =
          configure(DynamoDbStreamsClient.builder())
              .overrideConfiguration(c -> c.addExecutionInterceptor(recording))
              .build();
    }
    return streamsClient;
  }

  RecordingInterceptor recording() {
    return recording;
  }

  /** Whether tables are created without indexes that DynamoDB Local does not know. */
  void leaveOutMultiAttributeIndexes(boolean leaveOut) {
    indexes.reset(leaveOut);
  }

  /** As good as new: no tables, no recorded requests. */
  void reset() {
    client.listTablesPaginator().tableNames().forEach(this::delete);
    recording.drain();
  }

  /** However it is protected: these tables are a test's. */
  private void delete(String table) {
    TableDescription live = client.describeTable(request -> request.tableName(table)).table();
    if (Boolean.TRUE.equals(live.deletionProtectionEnabled())) {
      client.updateTable(request -> request.tableName(table).deletionProtectionEnabled(false));
    }
    client.deleteTable(request -> request.tableName(table));
  }

  @Override
  public synchronized void close() {
    client.close();
    if (asyncClient != null) {
      asyncClient.close();
    }
    if (streamsClient != null) {
      streamsClient.close();
    }
  }
}
