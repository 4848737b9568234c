package dev.tenure.runtime.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.key.Samples.Colour;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is never written is never read, however much it resembles what is. */
class KeyStrictnessTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "$2a",
        "$0a",
        "$1f",
        "$41",
        "$25",
        "$7E",
        "a b",
        " ",
        "a\u0000",
        "$",
        "$2",
        "a$",
        "$2G",
        "$G2",
        "$$24",
        "$ 0",
        "$+1",
        "$\u0660\u0660",
        "$FF",
        "a$2",
        "\"",
        "!",
        "a\uD800",
        "\uDC00",
        "a$20\uD800"
      })
  void refusesTextsThatAreNeverWritten(String text) {
    refuses(() -> KeyParser.of(text).text("part"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-0",
        "0",
        "42",
        "+000000000000000042",
        "+0000000000000000042",
        "-0000000000000000042x",
        "-9999999999999999999",
        "000000000000000042",
        "00000000000000000042",
        "-999999999999999957",
        "-99999999999999999957",
        "000000000000000004x",
        "\u0660\u0660\u0660\u0660\u0660\u0660\u0660\u0660\u0660\u0660\u0660\u0660\u0660\u0660"
            + "\u0660\u0660\u0660\u0664\u0662",
        "9223372036854775808",
        "9999999999999999999",
        "-0776627963145224190",
        "-0000000000000000000",
        "--999999999999999957",
        "0000000000000000 42",
        "\u22129999999999999999957"
      })
  void refusesNumbersThatAreNeverWritten(String text) {
    refuses(() -> KeyParser.of(text).longValue("part"));
  }

  @Test
  void readsTheEdgesOfEachNumber() {
    assertThat(KeyParser.of("-0776627963145224191").longValue("part")).isEqualTo(Long.MIN_VALUE);
    assertThat(KeyParser.of("9223372036854775807").longValue("part")).isEqualTo(Long.MAX_VALUE);
    edges(Byte.MIN_VALUE, Byte.MAX_VALUE, KeyTypes.BYTE);
    edges(Short.MIN_VALUE, Short.MAX_VALUE, KeyTypes.SHORT);
    edges(Integer.MIN_VALUE, Integer.MAX_VALUE, KeyTypes.INT);
  }

  private static void edges(long min, long max, KeyType<? extends Number> type) {
    assertThat(type.decode("part", number(min)).longValue()).isEqualTo(min);
    assertThat(type.decode("part", number(max)).longValue()).isEqualTo(max);
    refuses(() -> type.decode("part", number(min - 1)));
    refuses(() -> type.decode("part", number(max + 1)));
  }

  private static String number(long value) {
    return KeyBuilder.start().integral("part", value).build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-31T24:00:00.000000000Z",
        "2026-01-31T23:59:60.000000000Z",
        "2026-01-31T23:60:00.000000000Z",
        "2026-02-29T00:00:00.000000000Z",
        "1900-02-29T00:00:00.000000000Z",
        "2026-00-01T00:00:00.000000000Z",
        "2026-13-01T00:00:00.000000000Z",
        "2026-01-00T00:00:00.000000000Z",
        "2026-04-31T00:00:00.000000000Z",
        "2026-01-31T23:59:59Z",
        "2026-01-31T23:59:59.000Z",
        "2026-01-31T23:59:59.0000000000Z",
        "2026-01-31t23:59:59.000000000Z",
        "2026-01-31T23:59:59.000000000z",
        "2026-01-31T23:59:59.000000000+",
        "2026-01-31 23:59:59.000000000Z",
        "2026-01-31T23:59:59,000000000Z",
        "+2026-01-31T23:59:59.00000000Z",
        "-026-01-31T23:59:59.000000000Z",
        "+026-01-31T23:59:59.000000000Z",
        "2026-1-31T023:59:59.000000000Z",
        "2026/01/31T23:59:59.000000000Z",
        "2026-01-31T23-59-59.000000000Z",
        "2026-01-31T23:59:59.00000000\u0660Z",
        "\u0662026-01-31T23:59:59.000000000Z",
        "2026-01-31T23:59:59.000000000",
        "2026-01-31T23:59:59.-00000001Z"
      })
  void refusesInstantsThatAreNeverWritten(String text) {
    refuses(() -> KeyParser.of(text).instant("part"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-31T24:00:00.000000000",
        "2026-01-31T23:59:60.000000000",
        "2026-02-29T00:00:00.000000000",
        "2026-01-31T23:59:59",
        "2026-01-31T23:59:59.000000000Z",
        "2026-01-31 23:59:59.000000000",
        "2026-01-31T23:59:59.00000000\u0660"
      })
  void refusesDatesWithTimesThatAreNeverWritten(String text) {
    refuses(() -> KeyParser.of(text).localDateTime("part"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-29", "2100-02-29", "2026-1-31", "2026-01-1", "02026-01-31", "+2026-01-3",
        "-026-01-31", "10000-01-01", "2026.01.31", "20260131", "2026-01-31Z", "2026-01-3\u0661"
      })
  void refusesDatesThatAreNeverWritten(String text) {
    refuses(() -> KeyParser.of(text).localDate("part"));
  }

  @Test
  void readsTheLeapDay() {
    assertThat(KeyParser.of("2024-02-29").localDate("part")).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(KeyParser.of("0000-02-29").localDate("part")).isEqualTo(LocalDate.of(0, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000000A-0000-0001-0000-000000000002",
        "0-0-1-0-2",
        "00000000000000010000000000000002",
        "00000000-0000-0001-0000-00000000000g",
        "00000000-0000-0001-00000-00000000002",
        "0000000--0000-0001-0000-000000000002",
        "00000000-0000-0001-0000-0000-0000002",
        "{0000000-0000-0001-0000-00000000002}",
        "00000000-0000-0001-0000-00000000000\u0662"
      })
  void refusesUuidsThatAreNeverWritten(String text) {
    refuses(() -> KeyParser.of(text).uuid("part"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"True", "TRUE", "0", "1", "yes", "truee", "tru", "true "})
  void refusesOtherTruths(String text) {
    refuses(() -> KeyParser.of(text).bool("part"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"white", "RED", "WHITE$20", "A$B"})
  void refusesOtherConstants(String text) {
    refuses(() -> KeyParser.of(text).enumeration("part", Colour.values()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a$20", "a b", "\u00E9", "a$23b"})
  void refusesOtherTenants(String text) {
    refuses(() -> KeyParser.of(text).tenant("part"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"$SHARED", "$GG#a", "a\uD800"})
  void refusesOtherPlainTexts(String text) {
    refuses(() -> KeyParser.of(text).plain("part"));
  }

  private static void refuses(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            InvalidKeyException.class, e -> assertThat(e.part()).isEqualTo("part"))
        .hasMessageStartingWith("Key part 'part' ");
  }
}
