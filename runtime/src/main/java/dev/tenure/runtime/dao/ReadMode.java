package dev.tenure.runtime.dao;

/**
 * How a path is read.
 *
 * @param descending whether from the greatest sort key
 * @param consistent whether all that was written before is seen; of the table alone
 */
record ReadMode(boolean descending, boolean consistent) {
  /** Ascending, and as cheap as can be. */
  static final ReadMode PLAIN = new ReadMode(false, false);

  ReadMode withDescending(boolean other) {
    return new ReadMode(other, consistent);
  }

  ReadMode asConsistent() {
    return new ReadMode(descending, true);
  }
}
