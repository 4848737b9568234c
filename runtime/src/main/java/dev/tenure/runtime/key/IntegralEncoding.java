package dev.tenure.runtime.key;

import dev.tenure.runtime.InvalidKeyException;

/**
 * Whole numbers as 19 digits; negative ones as {@code -} and the nines' complement, so that the
 * further from zero sorts first. All integral types look alike: an {@code int} may become a {@code
 * long} without a migration.
 */
final class IntegralEncoding {
  private static final int DIGITS = 19;

  private IntegralEncoding() {}

  static void append(StringBuilder key, long value) {
    if (value < 0) {
      key.append('-');
    }
    int end = key.length() + DIGITS;
    key.setLength(end);
    long rest = value;
    for (int i = end - 1; i >= end - DIGITS; i--) {
      int digit = (int) (rest % 10);
      key.setCharAt(i, (char) (value < 0 ? '9' + digit : '0' + digit));
      rest /= 10;
    }
  }

  static long decode(String key, int from, int to, String member, long min, long max) {
    boolean negative = from < to && key.charAt(from) == '-';
    int first = negative ? from + 1 : from;
    if (to - first != DIGITS) {
      throw notAsWritten(member);
    }
    // Counted downwards, because the smallest long has no positive counterpart. No overflow goes
    // unseen: 19 digits are less than twice the range, so a wrapped result changes its sign.
    long value = 0;
    for (int i = first; i < to; i++) {
      char c = key.charAt(i);
      if (c < '0' || c > '9') {
        throw notAsWritten(member);
      }
      value = value * 10 - (negative ? '9' - c : c - '0');
    }
    boolean wrapped = value > 0 || (!negative && value == Long.MIN_VALUE);
    boolean minusZero = negative && value == 0;
    long result = negative ? value : -value;
    if (wrapped || minusZero || result < min || result > max) {
      throw notAsWritten(member);
    }
    return result;
  }

  private static InvalidKeyException notAsWritten(String member) {
    return InvalidKeyException.ofPart(member, "is not a whole number of its type as it is written");
  }
}
