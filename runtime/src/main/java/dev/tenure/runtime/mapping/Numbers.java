package dev.tenure.runtime.mapping;

import dev.tenure.runtime.MappingException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Numbers as DynamoDB keeps them: 38 significant digits, between 1E-130 and just below 1E+126.
 *
 * <p>What lies outside is refused here, before a request is sent: the service would refuse it with
 * a message that holds the value.
 */
final class Numbers {
  private static final int MAX_DIGITS = 38;
  private static final int MAX_EXPONENT = 125;
  private static final int MIN_EXPONENT = -130;
  private static final double MIN_DOUBLE = 1E-130;
  private static final double MAX_DOUBLE = 1E126;

  /** Integers of this many bits have at most 38 digits. */
  private static final int SAFE_BITS = 126;

  private Numbers() {}

  static String write(float value) {
    if (!Float.isFinite(value)) {
      throw MappingException.of("must be a finite number");
    }
    return Float.toString(value);
  }

  static String write(double value) {
    double size = Math.abs(value);
    if (size == 0 || (size >= MIN_DOUBLE && size < MAX_DOUBLE)) {
      return Double.toString(value);
    }
    if (!Double.isFinite(value)) {
      throw MappingException.of("must be a finite number");
    }
    throw outOfRange();
  }

  static String write(BigDecimal value) {
    if (value.precision() > MAX_DIGITS) {
      return write(shortened(value));
    }
    long exponent = (long) value.precision() - value.scale() - 1;
    if (exponent >= MIN_EXPONENT && exponent <= MAX_EXPONENT) {
      return value.toString();
    }
    if (value.signum() == 0) {
      return "0";
    }
    throw outOfRange();
  }

  /** The same number without what it has in digits too many, which must be zeros. */
  private static BigDecimal shortened(BigDecimal value) {
    try {
      int scale = Math.toIntExact((long) value.scale() - (value.precision() - MAX_DIGITS));
      return value.setScale(scale, RoundingMode.UNNECESSARY);
    } catch (ArithmeticException e) {
      throw MappingException.of("has more than 38 significant digits");
    }
  }

  static String write(BigInteger value) {
    return value.bitLength() <= SAFE_BITS ? value.toString() : write(new BigDecimal(value));
  }

  private static MappingException outOfRange() {
    return MappingException.of("is outside of DynamoDB's numbers, 1E-130 to 9.99E+125");
  }

  static long readIntegral(String number, long min, long max) {
    long value = isPlain(number) ? plain(number) : exact(number);
    if (value < min || value > max) {
      throw doesNotFit();
    }
    return value;
  }

  private static boolean isPlain(String number) {
    int start = number.startsWith("-") ? 1 : 0;
    for (int i = start; i < number.length(); i++) {
      if (number.charAt(i) < '0' || number.charAt(i) > '9') {
        return false;
      }
    }
    return number.length() > start;
  }

  private static long plain(String digits) {
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      throw doesNotFit();
    }
  }

  /** {@code 42.0} and {@code 4.2E+1}: DynamoDB writes no such thing, others may. */
  private static long exact(String number) {
    try {
      return readBigDecimal(number).longValueExact();
    } catch (ArithmeticException e) {
      throw doesNotFit();
    }
  }

  static float readFloat(String number) {
    try {
      float value = Float.parseFloat(number);
      if (Float.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw notANumber();
    }
    throw doesNotFit();
  }

  static double readDouble(String number) {
    try {
      double value = Double.parseDouble(number);
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw notANumber();
    }
    throw doesNotFit();
  }

  static BigDecimal readBigDecimal(String number) {
    try {
      return new BigDecimal(number);
    } catch (NumberFormatException e) {
      throw notANumber();
    }
  }

  static BigInteger readBigInteger(String number) {
    try {
      return new BigInteger(number);
    } catch (NumberFormatException e) {
      return integral(readBigDecimal(number));
    }
  }

  /** {@code 1E+30} and {@code 5.0}; an exponent beyond DynamoDB's would only fill the memory. */
  private static BigInteger integral(BigDecimal number) {
    if (number.scale() < -MAX_EXPONENT) {
      throw doesNotFit();
    }
    try {
      return number.toBigIntegerExact();
    } catch (ArithmeticException e) {
      throw doesNotFit();
    }
  }

  private static MappingException doesNotFit() {
    return MappingException.of("is a number that does not fit its Java type");
  }

  private static MappingException notANumber() {
    return MappingException.of("is not a number");
  }
}
