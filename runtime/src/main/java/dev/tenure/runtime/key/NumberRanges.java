package dev.tenure.runtime.key;

import dev.tenure.runtime.key.KeyRange.Kind;

/**
 * Ranges of sort keys of type N, as DynamoDB compares them: each operator is one of its own,
 * because such a sort key is the number alone and has no neighbours of another kind.
 */
final class NumberRanges {
  private NumberRanges() {}

  static KeyRange equal(String number) {
    return KeyRange.ofNumbers(Kind.EQUAL, number, number);
  }

  static KeyRange from(String low) {
    return KeyRange.ofNumbers(Kind.AT_LEAST, low, null);
  }

  static KeyRange after(String low) {
    return KeyRange.ofNumbers(Kind.GREATER, low, null);
  }

  static KeyRange upTo(String high) {
    return KeyRange.ofNumbers(Kind.AT_MOST, null, high);
  }

  static KeyRange before(String high) {
    return KeyRange.ofNumbers(Kind.LESS, null, high);
  }

  static KeyRange between(String low, String high) {
    return KeyNumber.compare(low, high) > 0
        ? KeyRange.empty()
        : KeyRange.ofNumbers(Kind.BETWEEN, low, high);
  }
}
