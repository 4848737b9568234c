package dev.tenure.runtime.mapping;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The unique values of one object, as generated code tells them: for each constraint the partition
 * key of the row that keeps the value. A constraint of which a member is absent is left out.
 */
public final class UniqueKeys {
  private final Map<String, String> keys = new LinkedHashMap<>();

  UniqueKeys() {}

  /** Adds the value of a constraint. */
  public UniqueKeys add(String constraint, String partitionKey) {
    keys.put(constraint, partitionKey);
    return this;
  }

  Map<String, String> toMap() {
    return Map.copyOf(keys);
  }
}
