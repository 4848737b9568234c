package dev.tenure.runtime;

import java.util.Map;
import java.util.OptionalInt;

/**
 * What one operation took, as far as DynamoDB tells: it says nothing of requests that it refuses,
 * though a failed condition is paid for as well.
 *
 * @param requests how many requests were asked of the SDK; none where nothing could be found
 * @param retries how many of them the SDK sent again by itself, and how often; absent where the
 *     client does not tell (one that is not the SDK's own and hides its configuration)
 * @param table the units that were consumed on the table itself
 * @param indexes the units that were consumed on indexes, by name; no entry for none
 * @param found how many items were answered, or counted
 * @param scanned how many items were read for that, before a filter left some out
 */
public record OperationUsage(
    int requests,
    OptionalInt retries,
    CapacityUnits table,
    Map<String, CapacityUnits> indexes,
    long found,
    long scanned) {

  public OperationUsage {
    indexes = Map.copyOf(indexes);
  }

  /** All units that were consumed, of the table and of its indexes. */
  public CapacityUnits capacity() {
    return indexes.values().stream().reduce(table, CapacityUnits::plus);
  }
}
