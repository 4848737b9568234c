package dev.tenure.runtime.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.key.KeyBuilderTest.ReversedDigits;
import dev.tenure.runtime.key.Samples.Colour;
import dev.tenure.runtime.key.Samples.OrderId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyParserTest {
  @Test
  void readsEachType() {
    KeyParser key =
        KeyParser.of(
            "ORDER#a/b:c#a$20b#a b#-9999999999999999957#0000000000000000042"
                + "#1970-01-01T00:00:00.000000000Z#2026-01-31#2026-01-31T23:59:00.000000001"
                + "#00000000-0000-0001-0000-000000000002#true#false#A$24B#700");
    assertThat(key.literal("ORDER").tenant("tenantId")).isEqualTo("a/b:c");
    assertThat(key.text("text")).isEqualTo("a b");
    assertThat(key.plain("plain")).isEqualTo("a b");
    assertThat(key.byteValue("byte")).isEqualTo((byte) -42);
    assertThat(key.shortValue("short")).isEqualTo((short) 42);
    assertThat(key.instant("instant")).isEqualTo(Instant.EPOCH);
    assertThat(key.localDate("date")).isEqualTo(LocalDate.of(2026, 1, 31));
    assertThat(key.localDateTime("time")).isEqualTo(LocalDateTime.of(2026, 1, 31, 23, 59, 0, 1));
    assertThat(key.uuid("uuid")).isEqualTo(new UUID(1, 2));
    assertThat(key.bool("yes")).isTrue();
    assertThat(key.bool("no")).isFalse();
    assertThat(key.enumeration("colour", Colour.values())).isEqualTo(Colour.A$B);
    assertThat(key.converted("converted", new ReversedDigits())).isEqualTo(7);
    key.end();
  }

  @Test
  void refusesWhatAConverterWouldWriteInAnotherWay() {
    refuses(() -> KeyParser.of("07").converted("part", new ReversedDigits()));
    KeyType<OrderId> folded =
        KeyTypes.wrapping(
            KeyTypes.TEXT, OrderId::value, id -> new OrderId(id.toLowerCase(Locale.ROOT)));
    assertThat(folded.decode("part", "a")).isEqualTo(new OrderId("a"));
    refuses(() -> folded.decode("part", "A"));
  }

  @Test
  void refusesEmptyParts() {
    refuses(() -> KeyParser.of("").text("part"));
    refuses(() -> KeyParser.of("#a").text("part"));
    refuses(() -> KeyParser.of("ORDER#").literal("ORDER").text("part"));
    refuses(() -> KeyParser.of("ORDER##a").literal("ORDER").plain("part"));
    refuses(() -> KeyParser.of("ORDER##a").literal("ORDER#").text("part"));
    refuses(() -> KeyParser.of("ORDER").literal("ORDER").text("part"));
    refuses(() -> KeyParser.of("ORDER").literal("ORDER").tenant("part"));
  }

  @ParameterizedTest
  @CsvSource({
    "ORDER, ORDER_ITEM#a",
    "ORDER, ORDE",
    "ORDER, order#a",
    "ORDER, ''",
    "ORDER, #ORDER",
    "ORDER, ORDER$#a",
    "company#, company",
    "company#, companyX#"
  })
  void readsALiteralWhole(String literal, String key) {
    assertThatThrownBy(() -> KeyParser.of(key).literal(literal))
        .isInstanceOf(InvalidKeyException.class)
        .hasMessage("Key part '" + literal + "' is missing from the stored key");
  }

  @Test
  void readsALiteralThatBringsItsSeparator() {
    KeyParser.of("company#").literal("company#").end();
    assertThat(KeyParser.of("user#a").literal("user#").text("email")).isEqualTo("a");
    notAtEnd(KeyParser.of("company#a").literal("company#"));
    notAtEnd(KeyParser.of("company#").literal("company"));
  }

  @Test
  void readsWhatFollowsATenant() {
    KeyParser.after("TENANT#acme", "TENANT#acme").end();
    assertThat(KeyParser.after("TENANT#acme", "TENANT#acme#a").text("id")).isEqualTo("a");
    assertThat(KeyParser.after("", "a").text("id")).isEqualTo("a");
    for (String key :
        new String[] {"TENANT#acme2", "TENANT#acm", "TENANT#ACME", "acme", "", "TENANT#acme$"}) {
      assertThatThrownBy(() -> KeyParser.after("TENANT#acme", key))
          .isInstanceOf(InvalidKeyException.class)
          .hasMessage("The key does not begin as it must");
    }
  }

  @Test
  void endsWhereThePatternEnds() {
    KeyParser parser = KeyParser.of("a#b");
    assertThat(parser.text("part")).isEqualTo("a");
    notAtEnd(parser);
    KeyParser trailing = KeyParser.of("a#");
    assertThat(trailing.text("part")).isEqualTo("a");
    notAtEnd(trailing);
  }

  private static void notAtEnd(KeyParser parser) {
    assertThatThrownBy(parser::end)
        .isInstanceOf(InvalidKeyException.class)
        .hasMessage("The stored key has more parts than its pattern");
  }

  private static void refuses(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            InvalidKeyException.class, e -> assertThat(e.part()).isEqualTo("part"))
        .hasMessageStartingWith("Key part 'part' ");
  }
}
