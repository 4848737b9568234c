package dev.tenure.proof;

import static dev.tenure.proof.MarketSamples.ACME;
import static dev.tenure.proof.MarketSamples.ACME2;
import static dev.tenure.proof.MarketSamples.purchase;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.docs.Examples;
import dev.tenure.proof.market.MarketOperator;
import dev.tenure.proof.market.MarketTable;
import dev.tenure.runtime.stream.StreamPosition;
import dev.tenure.testing.DynamoDbLocalExtension;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** The examples of {@code docs/streams.md} are compiled, and do what they are there for. */
class StreamExamplesTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  @Test
  void examplesAreCompiled() throws IOException {
    assertThat(Examples.of("streams.md")).hasSize(3).allMatch(Examples.compiledIn("proof"));
  }

  @Test
  void eachTenantsPurchasesAreCounted() {
    MarketOperator.connect(dynamoDb.client()).createTableIfAbsent();
    MarketTable market = MarketTable.connect(dynamoDb.client());
    market.tenant(ACME).purchases().create(purchase(ACME));
    market.tenant(ACME2).purchases().create(purchase(ACME2));

    List<String> checkpoints = new ArrayList<>();
    SearchIndex.run(dynamoDb.streamsClient(), checkpoints::isEmpty, checkpoints::add);
    assertThat(SearchIndex.sizes()).isEqualTo(Map.of("acme", 1, "acme2", 1));
    assertThat(StreamPosition.parse(checkpoints.get(0))).hasToString(checkpoints.get(0));

    market.tenant(ACME).purchases().delete("p-1");
    List<Record> records = records(dynamoDb.streamsClient());
    SearchIndex.handle(records.subList(records.size() - 1, records.size()));
    assertThat(SearchIndex.sizes()).isEqualTo(Map.of("acme", 0, "acme2", 1));
  }

  /** What a function behind the stream is handed. */
  private static List<Record> records(DynamoDbStreamsClient client) {
    String stream = client.listStreams(r -> r.tableName("market")).streams().get(0).streamArn();
    String shard =
        client
            .describeStream(request -> request.streamArn(stream))
            .streamDescription()
            .shards()
            .get(0)
            .shardId();
    String iterator =
        client
            .getShardIterator(
                request ->
                    request.streamArn(stream).shardId(shard).shardIteratorType("TRIM_HORIZON"))
            .shardIterator();
    return client.getRecords(request -> request.shardIterator(iterator)).records();
  }
}
