package dev.tenure.processor.parse;

/** What stands between two {@code #} of a pattern, before its names mean anything. */
sealed interface PatternPart {
  /** Fixed text; the last one of an exact key may end in {@code #}. */
  record Literal(String text) implements PatternPart {}

  /**
   * A name in braces.
   *
   * @param form what follows the name
   * @param at the place of the brace in the pattern, counted from 1
   */
  record Member(String name, Form form, int at) implements PatternPart {}

  /** How a member is to stand in the key. */
  enum Form {
    /** By the encoding of its type. */
    ENCODED,
    /** {@code :plain}, a text as it is. */
    PLAIN,
    /** {@code :number}, as a sort key of DynamoDB's type N. */
    NUMBER
  }
}
