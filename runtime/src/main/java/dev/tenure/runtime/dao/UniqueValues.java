package dev.tenure.runtime.dao;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The unique values that an item has, and when they expire with it. Immutable.
 *
 * @param keys by the names of the constraints the partition keys of the rows that keep the values
 * @param end what the item's time to live holds
 */
record UniqueValues(Map<String, String> keys, Optional<AttributeValue> end) {
  /** Those of an item that is not there. */
  static final UniqueValues NONE = new UniqueValues(Map.of(), Optional.empty());

  /** Whether another item, or this one at another time, keeps a value in just the same way. */
  boolean keepsLike(UniqueValues other, String constraint) {
    String key = keys.get(constraint);
    return key != null && key.equals(other.keys.get(constraint)) && end.equals(other.end);
  }
}
