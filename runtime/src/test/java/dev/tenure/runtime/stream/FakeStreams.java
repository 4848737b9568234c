package dev.tenure.runtime.stream;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DescribeStreamRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeStreamResponse;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsRequest;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorRequest;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorResponse;
import software.amazon.awssdk.services.dynamodb.model.ListStreamsRequest;
import software.amazon.awssdk.services.dynamodb.model.ListStreamsResponse;
import software.amazon.awssdk.services.dynamodb.model.OperationType;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.Stream;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * A stream whose shards split, end and are trimmed at will. Records are numbers; an iterator is
 * {@code shard/position/age}, and a page holds two records.
 */
final class FakeStreams implements DynamoDbStreamsClient {
  private static final int PAGE = 2;

  final Map<String, List<Integer>> shards = new LinkedHashMap<>();
  final Map<String, @Nullable String> parents = new LinkedHashMap<>();
  final List<String> closed = new ArrayList<>();
  final List<String> labels = new ArrayList<>(List.of("2026-01-01T00:00:00.000"));
  boolean iteratorsExpire;
  int trimmedUpTo;
  @Nullable AwsServiceException failure;
  private int age;

  FakeStreams shard(String id, @Nullable String parent, Integer... records) {
    shards.put(id, new ArrayList<>(List.of(records)));
    parents.put(id, parent);
    return this;
  }

  @Override
  public String serviceName() {
    return "dynamodb";
  }

  @Override
  public void close() {}

  /** One stream a page, the oldest first. */
  @Override
  public ListStreamsResponse listStreams(ListStreamsRequest request) {
    if (failure != null) {
      throw failure;
    }
    int next =
        request.exclusiveStartStreamArn() == null
            ? 0
            : labels.indexOf(request.exclusiveStartStreamArn()) + 1;
    ListStreamsResponse.Builder page = ListStreamsResponse.builder();
    if (next < labels.size()) {
      String label = labels.get(next);
      page.streams(Stream.builder().streamLabel(label).streamArn(label).build());
      page.lastEvaluatedStreamArn(next + 1 < labels.size() ? label : null);
    }
    return page.build();
  }

  /** One shard a page. */
  @Override
  public DescribeStreamResponse describeStream(DescribeStreamRequest request) {
    List<String> ids = List.copyOf(shards.keySet());
    int next =
        request.exclusiveStartShardId() == null
            ? 0
            : ids.indexOf(request.exclusiveStartShardId()) + 1;
    String id = ids.get(next);
    Shard shard = Shard.builder().shardId(id).parentShardId(parents.get(id)).build();
    return DescribeStreamResponse.builder()
        .streamDescription(
            stream -> stream.shards(shard).lastEvaluatedShardId(next + 1 < ids.size() ? id : null))
        .build();
  }

  @Override
  public GetShardIteratorResponse getShardIterator(GetShardIteratorRequest request) {
    int position = 0;
    if (request.shardIteratorType() == ShardIteratorType.AFTER_SEQUENCE_NUMBER) {
      int after = Integer.parseInt(request.sequenceNumber());
      if (after < trimmedUpTo) {
        throw TrimmedDataAccessException.builder().message("trimmed").build();
      }
      position = records(request.shardId()).indexOf(after) + 1;
    }
    return GetShardIteratorResponse.builder()
        .shardIterator(request.shardId() + "/" + position + "/" + age)
        .build();
  }

  private List<Integer> records(String shard) {
    return shards.getOrDefault(shard, List.of());
  }

  @Override
  public GetRecordsResponse getRecords(GetRecordsRequest request) {
    String[] iterator = request.shardIterator().split("/", -1);
    if (iteratorsExpire && Integer.parseInt(iterator[2]) < age) {
      throw ExpiredIteratorException.builder().message("expired").build();
    }
    age++;
    String shard = iterator[0];
    int from = Integer.parseInt(iterator[1]);
    int to = Math.min(from + PAGE, records(shard).size());
    boolean atEnd = closed.contains(shard) && to == records(shard).size();
    return GetRecordsResponse.builder()
        .records(records(shard).subList(from, to).stream().map(FakeStreams::record).toList())
        .nextShardIterator(atEnd ? null : shard + "/" + to + "/" + age)
        .build();
  }

  static Record record(int number) {
    return Record.builder()
        .eventName(OperationType.INSERT)
        .dynamodb(
            change ->
                change
                    .sequenceNumber(String.valueOf(number))
                    .keys(
                        Map.of(
                            "PK", AttributeValue.fromS("TENANT#acme"),
                            "SK", AttributeValue.fromS("NOTE#" + number))))
        .build();
  }
}
