package dev.tenure;

/** How an id is made; see {@link GeneratedId}. */
public enum IdStrategy {
  /**
   * A UUID of version 7, which begins with the time: ids sort in the order in which they were made,
   * and whoever knows an id knows when that was.
   */
  TIME_ORDERED,
  /** A UUID of version 4: 122 random bits, and nothing else. */
  RANDOM
}
