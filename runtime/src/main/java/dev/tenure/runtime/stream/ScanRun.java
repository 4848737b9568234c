package dev.tenure.runtime.stream;

import dev.tenure.runtime.OperationFailedException;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.table.KeyAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** One scan under way: its segments, each read by one thread at a time. */
final class ScanRun<K> {
  private final DynamoDbClient client;
  private final StreamSchema<K> schema;
  private final TableOptions options;
  private final ScanListener listener;
  private final ScanSelection selection;
  private final boolean consistent;
  private final String table;
  private final List<SegmentPosition> positions;
  private volatile boolean stopped;
  private long rowsRead;
  private long items;
  private double consumedCapacity;

  ScanRun(
      DynamoDbClient client,
      StreamSchema<K> schema,
      TableOptions options,
      ScanListener listener,
      ScanSelection selection,
      boolean consistent,
      ScanPosition start) {
    this.client = client;
    this.schema = schema;
    this.options = options;
    this.listener = listener;
    this.selection = selection;
    this.consistent = consistent;
    this.table = start.table();
    this.positions = new ArrayList<>(start.bySegment());
  }

  void run(Executor executor, Consumer<? super ScannedItem<K>> action) {
    List<CompletableFuture<Void>> running = new ArrayList<>();
    List<SegmentPosition> starts = List.copyOf(positions);
    try {
      for (int segment = 0; segment < starts.size(); segment++) {
        int number = segment;
        SegmentPosition start = starts.get(segment);
        running.add(CompletableFuture.runAsync(() -> run(number, start, action), executor));
      }
    } catch (RuntimeException rejected) {
      stopped = true;
      running.add(CompletableFuture.failedFuture(rejected));
    }
    try {
      CompletableFuture.allOf(running.toArray(CompletableFuture<?>[]::new)).join();
    } catch (CompletionException failure) {
      throw unwrapped(failure);
    }
  }

  private static RuntimeException unwrapped(CompletionException failure) {
    if (failure.getCause() instanceof Error error) {
      throw error;
    }
    return failure.getCause() instanceof RuntimeException cause ? cause : failure;
  }

  private void run(int segment, SegmentPosition start, Consumer<? super ScannedItem<K>> action) {
    SegmentPosition position = start;
    boolean finished = false;
    try {
      while (!stopped && !position.done()) {
        ScanResponse response = ask(segment, position);
        int handed = 0;
        for (Map<String, AttributeValue> row : response.items()) {
          Optional<ScannedItem<K>> item = schema.read(row, options);
          if (item.filter(selection::holds).isPresent()) {
            action.accept(item.get());
            handed++;
          }
        }
        position = after(response);
        advanced(segment, position, response, handed);
      }
      finished = true;
    } finally {
      if (!finished) {
        stopped = true;
      }
    }
  }

  private ScanResponse ask(int segment, SegmentPosition position) {
    ScanRequest.Builder request =
        ScanRequest.builder()
            .tableName(table)
            .segment(segment)
            .totalSegments(positions.size())
            .consistentRead(consistent ? true : null)
            .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL);
    selection.applyTo(request, schema.table());
    if (!position.isBeginning()) {
      request.exclusiveStartKey(
          Map.of(
              partitionKey().name(), partitionKey().toValue(position.partitionKey()),
              sortKey().name(), sortKey().toValue(position.sortKey())));
    }
    try {
      return client.scan(request.build());
    } catch (SdkException failure) {
      throw OperationFailedException.of("scan", table, failure);
    }
  }

  private SegmentPosition after(ScanResponse response) {
    Map<String, AttributeValue> last = response.lastEvaluatedKey();
    return last.isEmpty()
        ? SegmentPosition.END
        : new SegmentPosition(
            Objects.requireNonNull(partitionKey().keyOf(last)),
            Objects.requireNonNull(sortKey().keyOf(last)),
            false);
  }

  /** One at a time, so that each position that is told is further than the one before. */
  private synchronized void advanced(
      int segment, SegmentPosition position, ScanResponse response, int handed) {
    positions.set(segment, position);
    rowsRead += response.scannedCount();
    items += handed;
    if (response.consumedCapacity() != null) {
      consumedCapacity += response.consumedCapacity().capacityUnits();
    }
    listener.progress(
        new ScanProgress(ScanPosition.of(table, positions), rowsRead, items, consumedCapacity));
  }

  private KeyAttribute partitionKey() {
    return schema.table().partitionKey();
  }

  private KeyAttribute sortKey() {
    return schema.table().sortKey();
  }
}
