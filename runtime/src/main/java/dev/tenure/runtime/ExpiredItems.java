package dev.tenure.runtime;

/**
 * What is done about items whose time to live has run out, until DynamoDB deletes them: which may
 * take days.
 */
public enum ExpiredItems {
  /**
   * They are not there: no read finds them, {@code create} takes their key and {@code save} begins
   * anew, and whoever demands that they be there is refused. This is the default: what an
   * application sees does not depend on when DynamoDB gets round to it.
   */
  HIDDEN,
  /** They are items like all others. */
  SHOWN
}
