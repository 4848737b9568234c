package dev.tenure.runtime.mapping;

import dev.tenure.runtime.InvalidKeyException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The unique values of one object, as generated code tells them: for each constraint the partition
 * key of the row that keeps the value. A constraint of which a member is absent is left out.
 */
public final class UniqueKeys {
  /** What stands behind the tenant in the partition key of a row that keeps a value. */
  public static final String PARTITION = "#$UNIQUE#";

  /** The sort key of such a row, and the mark that it has in place of an entity's. */
  public static final String SORT_KEY = "$UNIQUE";

  private static final String NUMBER_SORT_KEY = "0";

  private final Map<String, String> keys = new LinkedHashMap<>();

  private final boolean stored;

  /** The sort key of such a row, as text, in a table whose sort keys are texts or numbers. */
  public static String sortKey(boolean isNumber) {
    return isNumber ? NUMBER_SORT_KEY : SORT_KEY;
  }

  /**
   * @param stored whether the object was read: a value that no key can hold was never kept then
   */
  UniqueKeys(boolean stored) {
    this.stored = stored;
  }

  /**
   * Adds the value of a constraint.
   *
   * @throws InvalidKeyException if no key can hold it, unless the object was read
   */
  public UniqueKeys add(String constraint, Supplier<String> partitionKey) {
    try {
      keys.put(constraint, partitionKey.get());
    } catch (InvalidKeyException unkept) {
      if (!stored) {
        throw unkept;
      }
    }
    return this;
  }

  Map<String, String> toMap() {
    return Map.copyOf(keys);
  }
}
