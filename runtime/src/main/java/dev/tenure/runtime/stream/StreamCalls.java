package dev.tenure.runtime.stream;

import dev.tenure.runtime.OperationFailedException;
import dev.tenure.runtime.StreamPositionLostException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.DescribeStreamRequest;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsRequest;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorRequest;
import software.amazon.awssdk.services.dynamodb.model.ListStreamsRequest;
import software.amazon.awssdk.services.dynamodb.model.ListStreamsResponse;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.Stream;
import software.amazon.awssdk.services.dynamodb.model.StreamDescription;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** What a reader asks of the service about the streams of one table. */
final class StreamCalls {
  private final DynamoDbStreamsClient client;
  private final String table;

  StreamCalls(DynamoDbStreamsClient client, String table) {
    this.client = client;
    this.table = table;
  }

  /** The stream that was enabled last; labels are times, and sort as such. */
  Optional<Stream> newest() {
    List<Stream> streams = new ArrayList<>();
    String last = null;
    do {
      ListStreamsRequest request =
          ListStreamsRequest.builder().tableName(table).exclusiveStartStreamArn(last).build();
      ListStreamsResponse page = ask("listStreams", () -> client.listStreams(request));
      streams.addAll(page.streams());
      last = page.lastEvaluatedStreamArn();
    } while (last != null);
    return streams.stream().max(Comparator.comparing(Stream::streamLabel));
  }

  /** Each shard of a stream, and the one it continues, if any. */
  Map<String, @Nullable String> shards(String stream) {
    Map<String, @Nullable String> parents = new LinkedHashMap<>();
    String last = null;
    do {
      DescribeStreamRequest request =
          DescribeStreamRequest.builder().streamArn(stream).exclusiveStartShardId(last).build();
      StreamDescription page =
          ask("describeStream", () -> client.describeStream(request).streamDescription());
      page.shards().forEach(shard -> parents.put(shard.shardId(), shard.parentShardId()));
      last = page.lastEvaluatedShardId();
    } while (last != null);
    return parents;
  }

  /** The next records of a shard. */
  GetRecordsResponse records(String stream, String shard, ShardPosition position) {
    if (position.iterator() != null) {
      GetRecordsRequest request =
          GetRecordsRequest.builder().shardIterator(position.iterator()).build();
      try {
        return client.getRecords(request);
      } catch (ExpiredIteratorException expired) {
        // the number of the last record is still good
      } catch (SdkException failure) {
        throw failed("getRecords", failure);
      }
    }
    String iterator = iterator(stream, shard, position);
    GetRecordsRequest request = GetRecordsRequest.builder().shardIterator(iterator).build();
    return ask("getRecords", () -> client.getRecords(request));
  }

  private String iterator(String stream, String shard, ShardPosition position) {
    GetShardIteratorRequest.Builder request =
        GetShardIteratorRequest.builder().streamArn(stream).shardId(shard);
    if (position.after().isEmpty()) {
      request.shardIteratorType(ShardIteratorType.TRIM_HORIZON);
    } else {
      request
          .shardIteratorType(ShardIteratorType.AFTER_SEQUENCE_NUMBER)
          .sequenceNumber(position.after());
    }
    return ask("getShardIterator", () -> client.getShardIterator(request.build()).shardIterator());
  }

  private <T> T ask(String operation, Supplier<T> call) {
    try {
      return call.get();
    } catch (SdkException failure) {
      throw failed(operation, failure);
    }
  }

  private RuntimeException failed(String operation, SdkException failure) {
    return failure instanceof TrimmedDataAccessException
        ? new StreamPositionLostException(table, "the records after it are trimmed")
        : OperationFailedException.of(operation, table, failure);
  }
}
