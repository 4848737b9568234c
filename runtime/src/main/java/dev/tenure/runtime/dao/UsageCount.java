package dev.tenure.runtime.dao;

import dev.tenure.runtime.CapacityUnits;
import dev.tenure.runtime.OperationUsage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.metrics.MetricPublisher;
import software.amazon.awssdk.services.dynamodb.model.Capacity;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/** What one operation has taken so far. Thread-safe: it may be cancelled from anywhere. */
final class UsageCount {
  private final Optional<List<MetricPublisher>> clientMetrics;
  private final RetryCount retries = new RetryCount();
  private final Map<String, CapacityUnits> indexes = new HashMap<>();
  private CapacityUnits table = CapacityUnits.NONE;
  private int requests;
  private long found;
  private long scanned;

  /**
   * @param clientMetrics who hears of the client's metrics already; absent where it does not say,
   *     so that another one would silence them
   */
  UsageCount(Optional<List<MetricPublisher>> clientMetrics) {
    this.clientMetrics = clientMetrics;
  }

  /** The request that is sent: it asks what it consumes, and has its attempts counted. */
  synchronized DynamoDbRequest asked(DynamoDbRequest request) {
    requests++;
    DynamoDbRequest metered = Verb.metered(request);
    return clientMetrics.map(publishers -> counted(metered, publishers)).orElse(metered);
  }

  /** A request's own publishers stand in for the client's, so those come along. */
  private DynamoDbRequest counted(DynamoDbRequest request, List<MetricPublisher> publishers) {
    List<MetricPublisher> all = Stream.concat(publishers.stream(), Stream.of(retries)).toList();
    AwsRequestOverrideConfiguration.Builder configuration =
        request
            .overrideConfiguration()
            .map(AwsRequestOverrideConfiguration::toBuilder)
            .orElseGet(AwsRequestOverrideConfiguration::builder);
    DynamoDbRequest.Builder counted = request.toBuilder();
    counted.overrideConfiguration(configuration.metricPublishers(all).build());
    return counted.build();
  }

  synchronized void answered(DynamoDbResponse response) {
    ResponseUsage usage = ResponseUsage.of(response);
    found += usage.found();
    scanned += usage.scanned();
    for (ConsumedCapacity consumed : usage.consumed()) {
      add(consumed, usage.isWrite());
    }
  }

  private void add(ConsumedCapacity consumed, boolean write) {
    if (consumed.table() == null) {
      table =
          table.plus(
              units(
                  consumed.capacityUnits(),
                  consumed.readCapacityUnits(),
                  consumed.writeCapacityUnits(),
                  write));
      return;
    }
    table = table.plus(units(consumed.table(), write));
    consumed.globalSecondaryIndexes().forEach((name, units) -> addIndex(name, units, write));
    consumed.localSecondaryIndexes().forEach((name, units) -> addIndex(name, units, write));
  }

  private void addIndex(String name, Capacity consumed, boolean write) {
    indexes.merge(name, units(consumed, write), CapacityUnits::plus);
  }

  private static CapacityUnits units(Capacity consumed, boolean write) {
    return units(
        consumed.capacityUnits(),
        consumed.readCapacityUnits(),
        consumed.writeCapacityUnits(),
        write);
  }

  /** Most answers name one number, whose kind is the request's; transactions name both. */
  private static CapacityUnits units(
      @Nullable Double all, @Nullable Double read, @Nullable Double written, boolean write) {
    if (read != null || written != null) {
      return new CapacityUnits(orZero(read), orZero(written));
    }
    return write ? new CapacityUnits(0, orZero(all)) : new CapacityUnits(orZero(all), 0);
  }

  private static double orZero(@Nullable Double units) {
    return units == null ? 0 : units;
  }

  synchronized OperationUsage toUsage() {
    return new OperationUsage(
        requests,
        clientMetrics.isPresent() ? OptionalInt.of(retries.total()) : OptionalInt.empty(),
        table,
        indexes,
        found,
        scanned);
  }
}
