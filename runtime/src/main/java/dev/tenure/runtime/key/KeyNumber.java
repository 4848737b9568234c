package dev.tenure.runtime.key;

import dev.tenure.runtime.InvalidKeyException;
import java.math.BigDecimal;

/**
 * Numbers as the sort keys of tables and indexes whose sort key is of type N: decimal digits
 * without leading or trailing zeros and without an exponent, which is how DynamoDB answers them.
 *
 * <p>A number has one such text, whatever it was written as, so two sort keys are the same exactly
 * if their texts are. DynamoDB compares them as numbers, and so does {@link KeyRange}.
 */
public final class KeyNumber {
  private static final int MAX_DIGITS = 38;
  private static final int MAX_EXPONENT = 125;
  private static final int MIN_EXPONENT = -130;

  private KeyNumber() {}

  /**
   * The one text of a number, such as {@code 100} for {@code 1E+2}.
   *
   * @throws InvalidKeyException if it is no number, or none that DynamoDB keeps
   */
  public static String canonical(String number) {
    return write("sort key", read("sort key", number));
  }

  static String write(String member, BigDecimal value) {
    TextEncoding.requirePresent(member, value);
    BigDecimal number = value.stripTrailingZeros();
    if (number.signum() == 0) {
      return "0";
    }
    if (number.precision() > MAX_DIGITS) {
      throw InvalidKeyException.ofPart(member, "has more than 38 significant digits");
    }
    long exponent = (long) number.precision() - number.scale() - 1;
    if (exponent < MIN_EXPONENT || exponent > MAX_EXPONENT) {
      throw InvalidKeyException.ofPart(
          member, "is outside of DynamoDB's numbers, 1E-130 to 9.99E+125");
    }
    return number.toPlainString();
  }

  static BigDecimal read(String member, String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw InvalidKeyException.ofPart(member, "is not a number");
    }
  }

  /** Compares two numbers by value. */
  public static int compare(String left, String right) {
    return new BigDecimal(left).compareTo(new BigDecimal(right));
  }
}
