package dev.tenure.runtime.key;

import dev.tenure.runtime.InvalidKeyException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Dates and times in ISO form, always to the nanosecond, so that all are of one length. */
final class TemporalEncoding {
  static final Instant MIN_INSTANT = Instant.parse("0000-01-01T00:00:00Z");
  static final Instant MAX_INSTANT = Instant.parse("9999-12-31T23:59:59.999999999Z");
  static final LocalDate MIN_DATE = LocalDate.of(0, 1, 1);
  static final LocalDateTime MIN_DATE_TIME = MIN_DATE.atStartOfDay();

  private static final int DATE_LENGTH = 10;
  private static final int DATE_TIME_LENGTH = 29;

  private TemporalEncoding() {}

  static void append(StringBuilder key, String member, Instant instant) {
    TextEncoding.requirePresent(member, instant);
    if (instant.isBefore(MIN_INSTANT) || instant.isAfter(MAX_INSTANT)) {
      throw outOfRange(member);
    }
    append(
        key,
        member,
        LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), ZoneOffset.UTC));
    key.append('Z');
  }

  static void append(StringBuilder key, String member, LocalDateTime time) {
    TextEncoding.requirePresent(member, time);
    append(key, member, time.toLocalDate());
    key.append('T');
    appendDigits(key, time.getHour(), 2);
    key.append(':');
    appendDigits(key, time.getMinute(), 2);
    key.append(':');
    appendDigits(key, time.getSecond(), 2);
    key.append('.');
    appendDigits(key, time.getNano(), 9);
  }

  static void append(StringBuilder key, String member, LocalDate date) {
    TextEncoding.requirePresent(member, date);
    if (date.getYear() < 0 || date.getYear() > 9999) {
      throw outOfRange(member);
    }
    appendDigits(key, date.getYear(), 4);
    key.append('-');
    appendDigits(key, date.getMonthValue(), 2);
    key.append('-');
    appendDigits(key, date.getDayOfMonth(), 2);
  }

  /** Digits of ASCII whatever the default locale, which {@code String.format} would follow. */
  private static void appendDigits(StringBuilder key, int value, int count) {
    int end = key.length() + count;
    key.setLength(end);
    int rest = value;
    for (int i = end - 1; i >= end - count; i--) {
      key.setCharAt(i, (char) ('0' + rest % 10));
      rest /= 10;
    }
  }

  static Instant decodeInstant(String key, int from, int to, String member) {
    if (to - from != DATE_TIME_LENGTH + 1 || key.charAt(to - 1) != 'Z') {
      throw notAsWritten(member);
    }
    return decodeDateTime(key, from, to - 1, member).toInstant(ZoneOffset.UTC);
  }

  static LocalDateTime decodeDateTime(String key, int from, int to, String member) {
    if (to - from != DATE_TIME_LENGTH
        || key.charAt(from + 10) != 'T'
        || key.charAt(from + 13) != ':'
        || key.charAt(from + 16) != ':'
        || key.charAt(from + 19) != '.') {
      throw notAsWritten(member);
    }
    LocalDate date = decodeDate(key, from, from + DATE_LENGTH, member);
    try {
      return date.atTime(
          digits(key, from + 11, 2, member),
          digits(key, from + 14, 2, member),
          digits(key, from + 17, 2, member),
          digits(key, from + 20, 9, member));
    } catch (DateTimeException e) {
      throw notAsWritten(member);
    }
  }

  static LocalDate decodeDate(String key, int from, int to, String member) {
    if (to - from != DATE_LENGTH || key.charAt(from + 4) != '-' || key.charAt(from + 7) != '-') {
      throw notAsWritten(member);
    }
    try {
      return LocalDate.of(
          digits(key, from, 4, member),
          digits(key, from + 5, 2, member),
          digits(key, from + 8, 2, member));
    } catch (DateTimeException e) {
      throw notAsWritten(member); // without its cause, which prints the value
    }
  }

  private static int digits(String key, int from, int count, String member) {
    int value = 0;
    for (int i = from; i < from + count; i++) {
      char c = key.charAt(i);
      if (c < '0' || c > '9') {
        throw notAsWritten(member);
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }

  private static InvalidKeyException outOfRange(String member) {
    return InvalidKeyException.ofPart(member, "must lie in the years 0000 to 9999");
  }

  private static InvalidKeyException notAsWritten(String member) {
    return InvalidKeyException.ofPart(member, "is not a date or time of its type as it is written");
  }
}
