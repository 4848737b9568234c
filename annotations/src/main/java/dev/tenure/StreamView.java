package dev.tenure;

/** What a record of a table's stream shows of the item that changed. */
public enum StreamView {
  /** The table has no stream. */
  NONE,
  /** Its key. */
  KEYS_ONLY,
  /** The item as it is now. */
  NEW_IMAGE,
  /** The item as it was. */
  OLD_IMAGE,
  /** Both. Replicas need this one. */
  NEW_AND_OLD_IMAGES
}
