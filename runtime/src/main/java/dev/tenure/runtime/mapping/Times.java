package dev.tenure.runtime.mapping;

import dev.tenure.runtime.MappingException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/** Points and spans of time, in the texts and numbers of the Enhanced Client's converters. */
final class Times {
  private static final int NANO_DIGITS = 9;
  private static final BigInteger NANOS_PER_SECOND = BigInteger.valueOf(1_000_000_000);

  private Times() {}

  static String write(Instant value) {
    String text = IsoText.write(value);
    return text == null ? value.toString() : text;
  }

  static Instant readInstant(String text) {
    Instant instant = IsoText.readInstant(text);
    return instant == null ? parseInstant(text) : instant;
  }

  /** The whole seconds since 1970; what lies between two is the later one. */
  static long epochSeconds(Instant value) {
    return value.getNano() == 0 ? value.getEpochSecond() : value.getEpochSecond() + 1;
  }

  private static Instant parseInstant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw malformed("an instant");
    }
  }

  static String write(LocalDate value) {
    return value.toString();
  }

  static LocalDate readLocalDate(String text) {
    LocalDate date = IsoText.readLocalDate(text);
    return date == null ? parseLocalDate(text) : date;
  }

  private static LocalDate parseLocalDate(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw malformed("a date");
    }
  }

  /** Reads a date, too, as its midnight. */
  static LocalDateTime readLocalDateTime(String text) {
    if (text.indexOf('T') < 0) {
      return readLocalDate(text).atStartOfDay();
    }
    try {
      return LocalDateTime.parse(text);
    } catch (DateTimeException e) {
      throw malformed("a date and time");
    }
  }

  static OffsetDateTime readOffsetDateTime(String text) {
    try {
      return OffsetDateTime.parse(text);
    } catch (DateTimeException e) {
      throw malformed("a date and time with an offset");
    }
  }

  /** Writes seconds, with nine decimals unless they are zero. */
  static String write(Duration value) {
    long seconds = value.getSeconds();
    int nano = value.getNano();
    if (nano == 0) {
      return Long.toString(seconds);
    }
    BigInteger nanos = BigInteger.valueOf(seconds).multiply(NANOS_PER_SECOND);
    return new BigDecimal(nanos.add(BigInteger.valueOf(nano)), NANO_DIGITS).toPlainString();
  }

  static Duration readDuration(String number) {
    BigDecimal seconds = Numbers.readBigDecimal(number);
    if (seconds.scale() < -NANO_DIGITS * 2) {
      throw notADuration();
    }
    try {
      BigInteger nanos = seconds.setScale(NANO_DIGITS).unscaledValue();
      BigInteger[] parts = nanos.divideAndRemainder(NANOS_PER_SECOND);
      return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
    } catch (ArithmeticException e) {
      throw notADuration();
    }
  }

  private static MappingException notADuration() {
    return MappingException.of("is not a duration in seconds");
  }

  private static MappingException malformed(String what) {
    return MappingException.of("is not " + what + " in ISO form");
  }
}
