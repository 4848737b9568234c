package dev.tenure.runtime.stream;

import dev.tenure.runtime.TableMismatchException;
import dev.tenure.runtime.TableOptions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Stream;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * Reads the stream of one table, which is of all tenants. Generated streams extend it. Thread-safe;
 * it holds no position and runs nothing by itself.
 *
 * <pre>{@code
 * StreamPosition position = StreamPosition.start();
 * while (running) {
 *   StreamBatch<TenantId> batch = stream.poll(position);
 *   batch.changes().forEach(this::deal);
 *   position = batch.next();
 * }
 * }</pre>
 *
 * <p>It runs under a role that no tenant has. Where something else reads the shards, such as a
 * function behind the stream, the static methods of the generated stream read single records.
 *
 * @param <K> what the table's tenants are told by
 */
public abstract class TableStream<K> {
  private final StreamCalls calls;
  private final StreamSchema<K> schema;
  private final TableOptions options;
  private final String tableName;
  private final InstantSource clock;

  protected TableStream(
      DynamoDbStreamsClient client, StreamSchema<K> schema, TableOptions options) {
    this(client, schema, options, InstantSource.system());
  }

  TableStream(
      DynamoDbStreamsClient client,
      StreamSchema<K> schema,
      TableOptions options,
      InstantSource clock) {
    this.tableName = options.tableName().orElse(schema.table().name());
    this.calls = new StreamCalls(client, tableName);
    this.schema = schema;
    this.options = options;
    this.clock = clock;
  }

  /** The table's name in use. */
  public final String tableName() {
    return tableName;
  }

  /**
   * Reads on: of each shard the next records, at most a megabyte, those of a shard only after all
   * of the one it continues. The changes of one item come in order. A batch that is dealt with
   * twice, because the program stopped before it kept {@link StreamBatch#next}, holds the same
   * changes.
   *
   * <p>A batch without changes says that nothing is new for now; wait a second before the next
   * poll.
   *
   * <p>A planted row refuses the whole poll, each time, unless the options skip and report such
   * rows, as a stream that must go on wants it.
   *
   * @throws dev.tenure.runtime.StreamPositionLostException if records after the position may be
   *     gone
   * @throws TableMismatchException if the table has no stream
   * @throws dev.tenure.runtime.ForeignItemException if a row stands at an entity's key and is not
   *     the entity's
   * @throws dev.tenure.runtime.OperationFailedException if the service fails
   */
  public final StreamBatch<K> poll(StreamPosition position) {
    Instant now = clock.instant();
    Stream stream =
        calls
            .newest()
            .orElseThrow(
                () -> new TableMismatchException("poll", tableName, List.of("it has no stream")));
    position.requireKept(tableName, stream.streamLabel(), now);
    List<StreamChange<K>> changes = new ArrayList<>();
    Map<String, ShardPosition> next = new LinkedHashMap<>();
    position
        .in(tableName, calls.shards(stream.streamArn()))
        .forEach((shard, at) -> next.put(shard, read(stream.streamArn(), shard, at, changes)));
    return new StreamBatch<>(changes, StreamPosition.of(stream.streamLabel(), now, next));
  }

  private ShardPosition read(
      String stream, String shard, ShardPosition position, List<StreamChange<K>> changes) {
    if (position.finished()) {
      return position;
    }
    GetRecordsResponse page = calls.records(stream, shard, position);
    String last = position.after();
    for (Record record : page.records()) {
      schema.read(record, options).ifPresent(changes::add);
      last = record.dynamodb().sequenceNumber();
    }
    return position.then(last, page.nextShardIterator());
  }
}
