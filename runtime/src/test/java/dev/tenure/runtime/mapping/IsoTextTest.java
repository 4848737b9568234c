package dev.tenure.runtime.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import dev.tenure.runtime.MappingException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short way is the JDK's way. */
class IsoTextTest {
  /** What stands in such texts, and the digits and letters beside it. */
  private static final String CHARACTERS = "0123456789-:.TZtz+/; ,é٣";

  @Test
  void instantsAreWrittenAsTheJdkWritesThem() {
    qt().forAll(Values.INSTANT)
        .checkAssert(value -> assertThat(Times.write(value)).isEqualTo(value.toString()));
  }

  @Test
  void instantsAreReadAsTheJdkReadsThem() {
    qt().forAll(Values.INSTANT)
        .checkAssert(value -> assertThat(Times.readInstant(value.toString())).isEqualTo(value));
  }

  @Test
  void alteredInstantsMeanTheSameToBothOrNothing() {
    qt().withExamples(20_000)
        .forAll(Values.INSTANT, integers().between(0, 40), integers().between(0, 100))
        .checkAssert(
            (value, at, character) ->
                agree(
                    altered(value.toString(), at, character), Instant::parse, Times::readInstant));
  }

  @Test
  void alteredDatesMeanTheSameToBothOrNothing() {
    qt().withExamples(20_000)
        .forAll(Values.LOCAL_DATE, integers().between(0, 12), integers().between(0, 100))
        .checkAssert(
            (value, at, character) ->
                agree(
                    altered(value.toString(), at, character),
                    LocalDate::parse,
                    Times::readLocalDate));
  }

  /** Replaces, inserts or removes one character. */
  private static String altered(String text, int at, int choice) {
    int place = at % text.length();
    String character = CHARACTERS.charAt(choice % CHARACTERS.length()) + "";
    String tail = text.substring(place + (choice % 3 == 0 ? 0 : 1));
    return text.substring(0, place) + (choice % 5 == 0 ? "" : character) + tail;
  }

  private static <T> void agree(String text, Function<String, T> jdk, Function<String, T> ours) {
    T expected;
    try {
      expected = jdk.apply(text);
    } catch (DateTimeException e) {
      assertThatThrownBy(() -> ours.apply(text)).isInstanceOf(MappingException.class);
      return;
    }
    assertThat(ours.apply(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-28T23:59:59Z",
        "2024-02-29T00:00:00.1Z",
        "2026-01-31T24:00:00Z",
        "2016-12-31T23:59:60Z",
        "2026-01-31T10:15:30.123456789Z",
        "0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999999Z",
        "+10000-01-01T00:00:00Z"
      })
  void theEdgesAreReadAlike(String text) {
    assertThat(Times.readInstant(text)).isEqualTo(Instant.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2026", "2026-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-1-001"})
  void whatIsNoDateIsRefused(String text) {
    assertThatThrownBy(() -> Times.readLocalDate(text))
        .hasMessage("the attribute value is not a date in ISO form");
    assertThatThrownBy(() -> Times.readInstant(text + "T00:00:00Z"))
        .hasMessage("the attribute value is not an instant in ISO form");
  }
}
