package dev.tenure.runtime.mapping;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * ISO texts of the usual shapes without the JDK's formatters, which take ten times the time and
 * memory.
 *
 * <p>What it writes is what {@link Instant#toString()} writes. What it does not write or read, the
 * caller leaves to the JDK: years of more than four digits, leap seconds, whatever is malformed.
 */
final class IsoText {
  /** 0000-01-01T00:00:00Z and 9999-12-31T23:59:59Z. */
  private static final long MIN_SECOND = -62_167_219_200L;

  private static final long MAX_SECOND = 253_402_300_799L;
  private static final int SECONDS_PER_DAY = 86_400;

  private static final int DATE_LENGTH = 10;
  private static final int SECOND_LENGTH = 19;
  private static final int LONGEST = 30;
  private static final int NANO_DIGITS = 9;

  private IsoText() {}

  /** The text of an instant, or {@code null} for years of more than four digits. */
  static @Nullable String write(Instant value) {
    long second = value.getEpochSecond();
    if (second < MIN_SECOND || second > MAX_SECOND) {
      return null;
    }
    byte[] text = new byte[LONGEST];
    putDate(text, LocalDate.ofEpochDay(Math.floorDiv(second, SECONDS_PER_DAY)));
    putTime(text, Math.floorMod(second, SECONDS_PER_DAY));
    int end = putFraction(text, value.getNano());
    text[end] = 'Z';
    return new String(text, 0, end + 1, StandardCharsets.ISO_8859_1);
  }

  private static void putDate(byte[] text, LocalDate date) {
    putTwo(text, 0, date.getYear() / 100);
    putTwo(text, 2, date.getYear() % 100);
    text[4] = '-';
    putTwo(text, 5, date.getMonthValue());
    text[7] = '-';
    putTwo(text, 8, date.getDayOfMonth());
  }

  private static void putTime(byte[] text, int second) {
    text[10] = 'T';
    putTwo(text, 11, second / 3600);
    text[13] = ':';
    putTwo(text, 14, second / 60 % 60);
    text[16] = ':';
    putTwo(text, 17, second % 60);
  }

  private static void putTwo(byte[] text, int at, int value) {
    text[at] = (byte) ('0' + value / 10);
    text[at + 1] = (byte) ('0' + value % 10);
  }

  /** Puts none, three, six or nine decimals; answers where they end. */
  private static int putFraction(byte[] text, int nano) {
    if (nano == 0) {
      return SECOND_LENGTH;
    }
    text[SECOND_LENGTH] = '.';
    int rest = nano;
    for (int at = SECOND_LENGTH + NANO_DIGITS; at > SECOND_LENGTH; at--) {
      text[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    int dropped = nano % 1_000_000 == 0 ? 6 : nano % 1_000 == 0 ? 3 : 0;
    return SECOND_LENGTH + 1 + NANO_DIGITS - dropped;
  }

  /** The instant of a text such as {@code 2026-01-31T10:15:30.5Z}, or {@code null}. */
  static @Nullable Instant readInstant(String text) {
    int end = text.length() - 1;
    if (end < SECOND_LENGTH || end >= LONGEST || text.charAt(end) != 'Z') {
      return null;
    }
    LocalDate date = readDate(text);
    int second = secondOfDay(text);
    int nano = nano(text, end);
    if (date == null || second < 0 || nano < 0) {
      return null;
    }
    return Instant.ofEpochSecond(date.toEpochDay() * SECONDS_PER_DAY + second, nano);
  }

  /** The date of a text such as {@code 2026-01-31}, or {@code null}. */
  static @Nullable LocalDate readLocalDate(String text) {
    return text.length() == DATE_LENGTH ? readDate(text) : null;
  }

  private static @Nullable LocalDate readDate(String text) {
    int year = two(text, 0) * 100 + two(text, 2);
    int month = two(text, 5);
    int day = two(text, 8);
    boolean legal = year >= 0 && text.charAt(4) == '-' && text.charAt(7) == '-';
    if (!legal || two(text, 2) < 0 || month < 1 || month > 12 || day < 1) {
      return null;
    }
    return day <= 28 || day <= LocalDate.of(year, month, 1).lengthOfMonth()
        ? LocalDate.of(year, month, day)
        : null;
  }

  /** The second of the day, or a negative number. */
  private static int secondOfDay(String text) {
    int hour = two(text, 11);
    int minute = two(text, 14);
    int second = two(text, 17);
    boolean legal = text.charAt(10) == 'T' && text.charAt(13) == ':' && text.charAt(16) == ':';
    if (!legal || hour > 23 || minute > 59 || second > 59 || (hour | minute | second) < 0) {
      return -1;
    }
    return (hour * 60 + minute) * 60 + second;
  }

  /** The nanosecond of the decimals before {@code end}, or a negative number. */
  private static int nano(String text, int end) {
    if (end == SECOND_LENGTH) {
      return 0;
    }
    if (text.charAt(SECOND_LENGTH) != '.' || end == SECOND_LENGTH + 1) {
      return -1;
    }
    int nano = 0;
    for (int at = SECOND_LENGTH + 1; at <= SECOND_LENGTH + NANO_DIGITS; at++) {
      int digit = at < end ? text.charAt(at) - '0' : 0;
      if (digit < 0 || digit > 9) {
        return -1;
      }
      nano = nano * 10 + digit;
    }
    return nano;
  }

  /** Two digits as a number, or a negative number that no other two digits make up for. */
  private static int two(String text, int at) {
    int tens = text.charAt(at) - '0';
    int ones = text.charAt(at + 1) - '0';
    boolean digits = tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9;
    return digits ? tens * 10 + ones : Short.MIN_VALUE;
  }
}
