package dev.tenure.runtime.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.bigDecimals;
import static org.quicktheories.generators.SourceDSL.longs;

import dev.tenure.runtime.InvalidKeyException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quicktheories.core.Gen;

/** Numbers have one text each, and compare by value. */
class NumberKeyTypesTest {
  private record Points(int number) {}

  private static final KeyType<Points> POINTS =
      KeyTypes.wrapping(NumberKeyTypes.INT, Points::number, Points::new);

  @Test
  void wholeNumbersComeBack() {
    qt().forAll(longs().all())
        .checkAssert(
            value -> {
              assertThat(NumberKeyTypes.LONG.encode("n", value)).isEqualTo(Long.toString(value));
              assertThat(NumberKeyTypes.LONG.decode("n", Long.toString(value))).isEqualTo(value);
            });
  }

  @Test
  void equalNumbersHaveEqualTextsAndOthersHaveNot() {
    qt().forAll(decimals(), decimals())
        .checkAssert(
            (a, b) -> {
              String left = NumberKeyTypes.BIG_DECIMAL.encode("n", a);
              String right = NumberKeyTypes.BIG_DECIMAL.encode("n", b);
              assertThat(left.equals(right)).isEqualTo(a.compareTo(b) == 0);
              assertThat(KeyNumber.compare(left, right)).isEqualTo(a.compareTo(b));
              assertThat(NumberKeyTypes.BIG_DECIMAL.decode("n", left)).isEqualByComparingTo(a);
              assertThat(KeyNumber.canonical(a.toString())).isEqualTo(left);
            });
  }

  private static Gen<BigDecimal> decimals() {
    return bigDecimals().ofBytes(2).withScale(1).mix(bigDecimals().ofBytes(1).withScale(-1));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.00, 0",
    "0E+999, 0",
    "10.00, 10",
    "1E+2, 100",
    "-1.50, -1.5",
    "1E-3, 0.001",
    "+7, 7"
  })
  void haveOneText(BigDecimal number, String text) {
    assertThat(NumberKeyTypes.BIG_DECIMAL.encode("n", number)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1E+126",
        "-1E+126",
        "1E-131",
        "1E+2147483647",
        "123456789012345678901234567890123456789",
        "0.100000000000000000000000000000000000001"
      })
  void whatDynamoDbCannotKeepIsRefused(String number) {
    assertThatThrownBy(() -> NumberKeyTypes.BIG_DECIMAL.encode("n", new BigDecimal(number)))
        .isInstanceOf(InvalidKeyException.class)
        .hasMessageStartingWith("Key part 'n' ")
        .hasMessageNotContaining(number);
  }

  @Test
  void theLimitsAreKept() {
    String digits = "9".repeat(38);
    assertThat(NumberKeyTypes.BIG_INTEGER.encode("n", new BigInteger(digits))).isEqualTo(digits);
    assertThat(
            NumberKeyTypes.BIG_DECIMAL.encode("n", new BigDecimal("9." + "9".repeat(37) + "E125")))
        .hasSize(126);
    assertThat(NumberKeyTypes.BIG_DECIMAL.encode("n", new BigDecimal("-1E-130"))).hasSize(133);
  }

  @Test
  void whatTheTypeCannotHoldIsRefused() {
    refused(NumberKeyTypes.BYTE, "128");
    refused(NumberKeyTypes.SHORT, "32768");
    refused(NumberKeyTypes.INT, "2147483648");
    refused(NumberKeyTypes.LONG, "9223372036854775808");
    refused(NumberKeyTypes.LONG, "0.5");
    refused(NumberKeyTypes.BIG_INTEGER, "0.5");
    refused(NumberKeyTypes.BIG_DECIMAL, "x");
    refused(NumberKeyTypes.BIG_DECIMAL, "");
    refused(POINTS, "2147483648");
  }

  private static void refused(KeyType<?> type, String text) {
    assertThatThrownBy(() -> type.decode("n", text)).isInstanceOf(InvalidKeyException.class);
  }

  @Test
  void rangesAreOperatorsOfTheirOwn() {
    KeyPart<Points> part = KeyPart.of("", "points", POINTS, true);
    Points two = new Points(2);
    Points ten = new Points(10);

    assertRange(part.equal(two), KeyRange.Kind.EQUAL, "2", "2");
    assertRange(part.from(two), KeyRange.Kind.AT_LEAST, "2", null);
    assertRange(part.after(two), KeyRange.Kind.GREATER, "2", null);
    assertRange(part.upTo(ten), KeyRange.Kind.AT_MOST, null, "10");
    assertRange(part.before(ten), KeyRange.Kind.LESS, null, "10");
    assertRange(part.between(two, ten), KeyRange.Kind.BETWEEN, "2", "10");
    assertThat(part.between(ten, two).isEmpty()).isTrue();
  }

  private static void assertRange(KeyRange range, KeyRange.Kind kind, String low, String high) {
    assertThat(range.kind()).isEqualTo(kind);
    assertThat(range.lower()).isEqualTo(low);
    assertThat(range.upper()).isEqualTo(high);
  }

  @Test
  void rangesContainWhatTheNumbersSay() {
    KeyPart<Points> part = KeyPart.of("", "points", POINTS, true);
    for (int low = -11; low <= 11; low++) {
      for (int number = -11; number <= 11; number++) {
        Points bound = new Points(low);
        String key = Integer.toString(number);
        assertThat(part.equal(bound).contains(key)).isEqualTo(number == low);
        assertThat(part.from(bound).contains(key)).isEqualTo(number >= low);
        assertThat(part.after(bound).contains(key)).isEqualTo(number > low);
        assertThat(part.upTo(bound).contains(key)).isEqualTo(number <= low);
        assertThat(part.before(bound).contains(key)).isEqualTo(number < low);
        assertThat(part.between(bound, new Points(5)).contains(key))
            .isEqualTo(number >= low && number <= 5);
      }
    }
  }

  @Test
  void aStartIsStrictlyBeforeTheBoundThatIsIncluded() {
    KeyPart<Points> part = KeyPart.of("", "points", POINTS, true);
    Points ten = new Points(10);

    assertThat(part.upTo(ten).admitsStartAfter("9", false)).isTrue();
    assertThat(part.upTo(ten).admitsStartAfter("10", false)).isFalse();
    assertThat(part.upTo(ten).admitsStartAfter("10", true)).isTrue();
    assertThat(part.from(ten).admitsStartAfter("10", true)).isFalse();
    assertThat(part.from(ten).admitsStartAfter("10", false)).isTrue();
    assertThat(part.after(ten).admitsStartAfter("11", true)).isTrue();
    assertThat(part.after(ten).admitsStartAfter("10", true)).isFalse();
  }

  @Test
  void standAlone() {
    KeyBuilder key = KeyBuilder.start().literal("SCORE");
    assertThatThrownBy(() -> key.part("points", new Points(1), POINTS))
        .isInstanceOf(IllegalStateException.class);
  }
}
