package dev.tenure.runtime.key;

/** The greatest sort key below another: what an exclusive bound is as an inclusive one. */
final class UpperBound {
  /** What DynamoDB takes as a sort key. */
  private static final int MAX_BYTES = 1024;

  /** The greatest character of each length in UTF-8, the longest first. */
  private static final String[] GREATEST = {"\uDBFF\uDFFF", "\uFFFF", "\u07FF", "\u007F"};

  private UpperBound() {}

  /**
   * The greatest well-formed text of at most 1,024 bytes below {@code key}: its last character is
   * replaced by the one before, and the rest filled up with the greatest characters that fit.
   */
  static String greatestBelow(String key) {
    int start = key.offsetByCodePoints(key.length(), -1);
    int previous = key.codePointAt(start) - 1;
    if (previous < 0) {
      return key.substring(0, start);
    }
    if (previous == Character.MAX_SURROGATE) {
      previous = Character.MIN_SURROGATE - 1;
    }
    StringBuilder bound = new StringBuilder(MAX_BYTES);
    bound.append(key, 0, start).appendCodePoint(previous);
    int left = MAX_BYTES - Utf8.length(bound.toString());
    for (int i = 0; i < GREATEST.length; i++) {
      int bytes = GREATEST.length - i;
      for (; left >= bytes; left -= bytes) {
        bound.append(GREATEST[i]);
      }
    }
    return bound.toString();
  }
}
