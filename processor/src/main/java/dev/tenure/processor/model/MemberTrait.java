package dev.tenure.processor.model;

/** What the runtime does about a member on writes, beyond storing it. */
public enum MemberTrait {
  /** Counts the writes of the item. */
  VERSION,
  /** Set when the item is created. */
  CREATED_AT,
  /** Set on every write. */
  UPDATED_AT,
  /** Says when the item expires. */
  TIME_TO_LIVE,
  /** Filled with a time-ordered id when an item without one is created. */
  TIME_ORDERED_ID,
  /** Filled with a random id when an item without one is created. */
  RANDOM_ID
}
