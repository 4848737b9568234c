package dev.tenure.runtime.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.InvalidTenantException;
import dev.tenure.runtime.key.Samples.Colour;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyBuilderTest {
  private static final String TWO_BYTES = "\u00E9";
  private static final String THREE_BYTES = "\u20AC";
  private static final String FOUR_BYTES = "\uD83D\uDE00";

  @Test
  void putsSeparatorsBetweenParts() {
    assertThat(
            KeyBuilder.start()
                .literal("ORDER")
                .text("orderId", "2026-000123")
                .literal("ITEM")
                .integral("line", 7)
                .sortKey())
        .isEqualTo("ORDER#2026-000123#ITEM#0000000000000000007");
    assertThat(KeyBuilder.after("TENANT#acme").uuid("id", new UUID(1, 2)).partitionKey())
        .isEqualTo("TENANT#acme#00000000-0000-0001-0000-000000000002");
    assertThat(KeyBuilder.after("").text("id", "a").partitionKey()).isEqualTo("a");
  }

  @Test
  void aLiteralMayBringItsSeparator() {
    assertThat(KeyBuilder.start().literal("company#").sortKey()).isEqualTo("company#");
    assertThat(KeyBuilder.start().literal("company#").prefix()).isEqualTo("company#");
    assertThat(KeyBuilder.start().literal("user#").text("email", "a@b.c").sortKey())
        .isEqualTo(KeyBuilder.start().literal("user").text("email", "a@b.c").sortKey())
        .isEqualTo("user#a@b.c");
    assertThat(KeyBuilder.after("user#").text("email", "a@b.c").sortKey()).isEqualTo("user#a@b.c");
  }

  @Test
  void aPrefixEndsInOneSeparator() {
    assertThat(KeyBuilder.start().prefix()).isEmpty();
    assertThat(KeyBuilder.start().literal("ORDER").prefix()).isEqualTo("ORDER#");
    assertThat(KeyBuilder.start().literal("ORDER").text("id", "a#").prefix())
        .isEqualTo("ORDER#a$23#");
  }

  @Test
  void writesEachType() {
    KeyBuilder key =
        KeyBuilder.start()
            .tenant("tenantId", "a/b:c")
            .text("text", "a b")
            .plain("plain", "a b")
            .instant("instant", Instant.EPOCH)
            .localDate("date", LocalDate.of(2026, 1, 31))
            .localDateTime("time", LocalDateTime.of(2026, 1, 31, 23, 59))
            .bool("yes", true)
            .bool("no", false)
            .enumeration("colour", Colour.A$B)
            .converted("converted", 7, new ReversedDigits());
    assertThat(key.build())
        .isEqualTo(
            "a/b:c#a$20b#a b#1970-01-01T00:00:00.000000000Z#2026-01-31"
                + "#2026-01-31T23:59:00.000000000#true#false#A$24B#700");
  }

  @Test
  void escapesExactlyWhatSortsUpToTheEscape() {
    for (char c = 0; c < 0x80; c++) {
      String expected =
          c <= 0x24 ? "$" + (char) ('0' + (c >> 4)) + "0123456789ABCDEF".charAt(c & 0xF) : "" + c;
      assertThat(KeyBuilder.start().text("part", "" + c).sortKey()).isEqualTo(expected);
      assertThat(KeyParser.of(expected).text("part")).isEqualTo("" + c);
    }
  }

  @Test
  void refusesNull() {
    KeyBuilder key = KeyBuilder.start().literal("ORDER");
    List<Consumer<KeyBuilder>> writes =
        List.of(
            k -> k.text("part", null),
            k -> k.plain("part", null),
            k -> k.instant("part", null),
            k -> k.localDate("part", null),
            k -> k.localDateTime("part", null),
            k -> k.uuid("part", null),
            k -> k.enumeration("part", null),
            k -> k.converted("part", null, new ReversedDigits()));
    assertThat(writes).allSatisfy(w -> refuses(() -> w.accept(key), "must not be null"));
    assertThat(
            List.of(
                KeyTypes.TEXT,
                KeyTypes.PLAIN,
                KeyTypes.BYTE,
                KeyTypes.SHORT,
                KeyTypes.INT,
                KeyTypes.LONG,
                KeyTypes.INSTANT,
                KeyTypes.LOCAL_DATE,
                KeyTypes.LOCAL_DATE_TIME,
                KeyTypes.UUID,
                KeyTypes.BOOLEAN,
                KeyTypes.enumeration(Colour.values()),
                KeyTypes.wrapping(KeyTypes.TEXT, Samples.OrderId::value, Samples.OrderId::new)))
        .allSatisfy(type -> refuses(() -> type.encode("part", null), "must not be null"));
    assertThatThrownBy(() -> key.tenant("part", null)).isInstanceOf(InvalidTenantException.class);
  }

  @Test
  void refusesWhatATextCannotKeep() {
    refuses(() -> KeyBuilder.start().text("part", ""), "must not be empty");
    refuses(() -> KeyBuilder.start().plain("part", ""), "must not be empty");
    for (String half : new String[] {"a\uD800", "\uDFFF", "\uD800a", " \uDC00\uD800"}) {
      refuses(() -> KeyBuilder.start().text("part", half), "must not contain half of a surrogate");
      refuses(() -> KeyBuilder.start().plain("part", half), "must not contain half of a surrogate");
      refuses(
          () -> KeyPart.of("", "part", KeyTypes.TEXT, true).beginsWith(half),
          "must not contain half of a surrogate");
    }
  }

  @Test
  void aPlainTextHoldsNoSeparator() {
    refuses(() -> KeyBuilder.start().plain("part", "a#b"), "is plain and must not contain '#'");
    refuses(
        () -> KeyPart.of("user#", "part", KeyTypes.PLAIN, true).beginsWith("a#"),
        "is plain and must not contain '#'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"$SHARED", "$G", "$z"})
  void aPlainTextDoesNotBeginAnInternalKey(String internal) {
    refuses(() -> KeyBuilder.start().plain("part", internal), "must not begin a key as internal");
    refuses(() -> KeyBuilder.after("").plain("part", internal), "must not begin a key as internal");
    refuses(
        () -> KeyPart.of("", "part", KeyTypes.PLAIN, true).beginsWith(internal),
        "must not begin a key as internal");
    assertThat(KeyBuilder.start().literal("a").plain("part", internal).sortKey())
        .isEqualTo("a#" + internal);
    assertThat(KeyBuilder.start().literal("$SHARED").plain("part", "a").partitionKey())
        .isEqualTo("$SHARED#a");
    assertThat(KeyTypes.PLAIN.encode("part", internal)).isEqualTo(internal);
    assertThat(KeyTypes.PLAIN.decode("part", internal)).isEqualTo(internal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"$", "$ 5", "$1", "$F", "$a"})
  void otherPlainTextsMayBeginWithADollar(String text) {
    assertThat(KeyBuilder.start().plain("part", text).sortKey()).isEqualTo(text);
    assertThat(KeyParser.of(text).plain("part")).isEqualTo(text);
  }

  @Test
  void refusesYearsOfOtherThanFourDigits() {
    String rule = "must lie in the years 0000 to 9999";
    refuses(() -> KeyBuilder.start().instant("part", Instant.MAX), rule);
    refuses(() -> KeyBuilder.start().instant("part", Instant.MIN), rule);
    Instant first = TemporalEncoding.MIN_INSTANT;
    Instant last = TemporalEncoding.MAX_INSTANT;
    assertThat(KeyBuilder.start().instant("part", first).build())
        .isEqualTo("0000-01-01T00:00:00.000000000Z");
    assertThat(KeyBuilder.start().instant("part", last).build())
        .isEqualTo("9999-12-31T23:59:59.999999999Z");
    refuses(() -> KeyBuilder.start().instant("part", first.minusNanos(1)), rule);
    refuses(() -> KeyBuilder.start().instant("part", last.plusNanos(1)), rule);
    refuses(() -> KeyBuilder.start().localDate("part", LocalDate.of(-1, 12, 31)), rule);
    refuses(() -> KeyBuilder.start().localDate("part", LocalDate.of(10000, 1, 1)), rule);
    refuses(() -> KeyBuilder.start().localDateTime("part", LocalDateTime.MAX), rule);
    refuses(() -> KeyBuilder.start().localDateTime("part", LocalDateTime.MIN), rule);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "acme#1", "acme$", "a b"})
  void refusesWhatIsNoTenant(String tenant) {
    assertThatThrownBy(() -> KeyBuilder.start().literal("TENANT").tenant("appId", tenant))
        .isInstanceOf(InvalidTenantException.class)
        .hasMessageStartingWith("Tenant part 'appId' must be ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", TWO_BYTES, THREE_BYTES, FOUR_BYTES, " "})
  void keysAreMeasuredInBytes(String character) {
    int bytes = character.equals(" ") ? 3 : Utf8.length(character);
    String key = character.repeat(1023 / bytes) + "a".repeat(1023 % bytes);
    assertThatCode(() -> KeyBuilder.start().text("part", key).sortKey()).doesNotThrowAnyException();
    tooLong(() -> KeyBuilder.start().text("part", key + "a").sortKey(), "sort key", 1023);
    String longer = character.repeat(2048 / bytes) + "a".repeat(2048 % bytes);
    assertThatCode(() -> KeyBuilder.start().text("part", longer).partitionKey())
        .doesNotThrowAnyException();
    tooLong(
        () -> KeyBuilder.start().text("part", longer + "a").partitionKey(), "partition key", 2048);
    assertThat(KeyBuilder.start().plain("part", "a".repeat(4000)).build()).hasSize(4000);
  }

  @Test
  void noMessageHoldsAValue() {
    String secret = "canary";
    for (ThrowingCallable refused :
        List.<ThrowingCallable>of(
            () -> KeyBuilder.start().text("part", secret + "\uD800"),
            () -> KeyBuilder.start().plain("part", secret + "#"),
            () -> KeyBuilder.start().tenant("part", secret + "#"),
            () -> KeyBuilder.start().plain("part", "$X" + secret),
            () -> KeyBuilder.start().text("part", secret.repeat(200)).sortKey(),
            () -> KeyParser.of(secret + "$").text("part"),
            () -> KeyParser.of(secret).literal("ORDER"),
            () -> KeyParser.of(secret).instant("part"),
            () -> KeyParser.of(secret).longValue("part"),
            () -> KeyParser.of("2026-02-30").localDate("part"),
            () -> KeyParser.after("TENANT#a", "TENANT#" + secret))) {
      assertThatThrownBy(refused)
          .hasNoCause()
          .message()
          .doesNotContain(secret)
          .doesNotContain("2026");
    }
  }

  private static void refuses(ThrowingCallable call, String rule) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            InvalidKeyException.class, e -> assertThat(e.part()).isEqualTo("part"))
        .hasMessageStartingWith("Key part 'part' " + rule);
  }

  private static void tooLong(ThrowingCallable call, String what, int bytes) {
    assertThatThrownBy(call)
        .isInstanceOf(InvalidKeyException.class)
        .hasMessage("The " + what + " takes more than " + bytes + " bytes in UTF-8");
  }

  /** Reads {@code 700} as 7 and {@code 7} as 7 too, but writes only the first. */
  static final class ReversedDigits implements KeyConverter<Integer> {
    @Override
    public String toKey(Integer value) {
      StringBuilder digits = new StringBuilder(Integer.toString(value)).reverse();
      return digits.append("0".repeat(3 - digits.length())).toString();
    }

    @Override
    public Integer fromKey(String key) {
      return Integer.valueOf(new StringBuilder(key).reverse().toString());
    }
  }
}
