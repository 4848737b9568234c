package dev.tenure.runtime.mapping;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The unique values of one object, as generated code tells them: for each constraint the partition
 * key of the row that keeps the value. A constraint of which a member is absent is left out.
 */
public final class UniqueKeys {
  /** What stands behind the tenant in the partition key of a row that keeps a value. */
  public static final String PARTITION = "#$UNIQUE#";

  /** The sort key of such a row, and the mark that it has in place of an entity's. */
  public static final String SORT_KEY = "$UNIQUE";

  /** The sort key of such a row in a table whose sort keys are numbers. */
  public static final String NUMBER_SORT_KEY = "0";

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
