package dev.tenure.runtime.dao;

/**
 * What a write demands of the row that is there, besides its being the entity's: by it a refusal is
 * told.
 *
 * @param absence that there is none
 * @param version that it has the version of the object
 * @param held the version of the object; 0 for none
 * @param condition what the caller asked for
 */
record Demand(boolean absence, boolean version, long held, boolean condition) {
  /** Nothing. */
  static final Demand NONE = new Demand(false, false, 0, false);

  /** That the key is free. */
  static final Demand ABSENCE = new Demand(true, false, 0, false);
}
