package dev.tenure.runtime.table;

import java.util.List;

/**
 * Differences between a definition and a live table that are mended together, and how. Verification
 * tells the differences and a plan the steps, so that neither knows of one that the other does not.
 *
 * @param steps in order; empty where nothing can be done in place
 */
record Finding(List<String> differences, List<TableStep> steps) {

  static Finding of(String difference, List<TableStep> steps) {
    return new Finding(List.of(difference), steps);
  }

  /** A difference that no call of the service mends. */
  static Finding impossible(String difference) {
    return new Finding(List.of(difference), List.of());
  }

  boolean isPossible() {
    return !steps.isEmpty();
  }

  static String sentence(String what, Object declared, Object live) {
    return what + " is " + live + ", not " + declared;
  }
}
