package dev.tenure.runtime.seatbelt;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The partitions of one table that a tenant may touch: those of its own to read and write, the
 * shared ones to read.
 *
 * @param own how the tenant's partition keys begin, encoded; null for a reader of shared data alone
 * @param tenant the tenant, for messages to its own caller
 */
record Partitions(@Nullable String own, Object tenant) {
  static final String SHARED = "$SHARED";
  private static final char SEPARATOR = '#';

  /** Whether a value is a partition key of the tenant's own. */
  boolean mayWrite(@Nullable AttributeValue value) {
    return own != null && leads(own, value);
  }

  /** Whether a value is a partition key of the tenant's own or a shared one. */
  boolean mayRead(@Nullable AttributeValue value) {
    return ownerOf(value) != null;
  }

  /**
   * How all partition keys of the same owner begin; null if it is neither the tenant's nor shared.
   */
  @Nullable String ownerOf(@Nullable AttributeValue value) {
    if (mayWrite(value)) {
      return own;
    }
    return leads(SHARED, value) ? SHARED : null;
  }

  /** Whether all that the other may touch may be touched with this. */
  boolean covers(Partitions other) {
    return other.own == null || other.own.equals(own);
  }

  /** Whether a value is a partition key that begins so: the same, or continued with more parts. */
  static boolean leads(String owner, @Nullable AttributeValue value) {
    String key = value == null ? null : value.s();
    return key != null
        && key.startsWith(owner)
        && (key.length() == owner.length() || key.charAt(owner.length()) == SEPARATOR);
  }
}
