package dev.tenure.processor.parse;

/** What stands between two {@code #} of a pattern, before its names mean anything. */
sealed interface PatternPart {
  /** Fixed text; the last one of an exact key may end in {@code #}. */
  record Literal(String text) implements PatternPart {}

  /**
   * A name in braces.
   *
   * @param plain whether {@code :plain} follows the name
   * @param at the place of the brace in the pattern, counted from 1
   */
  record Member(String name, boolean plain, int at) implements PatternPart {}
}
