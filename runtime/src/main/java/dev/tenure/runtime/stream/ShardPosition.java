package dev.tenure.runtime.stream;

import org.jspecify.annotations.Nullable;

/**
 * How far a shard was read.
 *
 * @param after the number of the last record that was read; empty at the shard's beginning
 * @param finished whether the shard was read to its end and gets no more records
 * @param iterator where the service goes on; null where only the number is known. It knows of
 *     records looked at and passed over, which the number does not, and lasts some minutes
 */
record ShardPosition(String after, boolean finished, @Nullable String iterator) {
  static final ShardPosition BEGINNING = new ShardPosition("", false, null);
  private static final String END = "end";

  static ShardPosition parse(String text) {
    if (text.equals(END)) {
      return new ShardPosition("", true, null);
    }
    if (!text.matches("[0-9]*")) {
      throw new IllegalArgumentException("Not the position of a shard");
    }
    return new ShardPosition(text, false, null);
  }

  /** Goes on at the service's iterator, or is at the end where there is none. */
  ShardPosition then(String lastNumber, @Nullable String next) {
    return next == null
        ? new ShardPosition("", true, null)
        : new ShardPosition(lastNumber, false, next);
  }

  @Override
  public String toString() {
    return finished ? END : after;
  }
}
