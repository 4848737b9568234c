package dev.tenure.runtime.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.MappingException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class NumbersTest {
  private static final String NINES_38 = "9".repeat(38);

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void onlyFiniteNumbersAreWritten(double value) {
    refused(() -> AttributeTypes.DOUBLE.write(value), "must be a finite number");
    refused(() -> AttributeTypes.FLOAT.write((float) value), "must be a finite number");
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e126, -1e126, Double.MAX_VALUE, 9.9e-131, Double.MIN_VALUE})
  void doublesBeyondTheRangeAreRefused(double value) {
    refused(() -> AttributeTypes.DOUBLE.write(value), "is outside of DynamoDB's numbers");
    refused(
        () -> AttributeTypes.BIG_DECIMAL.write(new BigDecimal(Double.toString(value))),
        "is outside of DynamoDB's numbers");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E-130", "-1E-130", "9.9999999999999999999999999999999999999E+125"})
  void theRangeHasItsEnds(String number) {
    assertThat(AttributeTypes.BIG_DECIMAL.write(new BigDecimal(number)).n()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E-131", "1E+126", "1E+2147483647", "1E-2147483647"})
  void decimalsBeyondTheRangeAreRefused(String number) {
    refused(
        () -> AttributeTypes.BIG_DECIMAL.write(new BigDecimal(number)),
        "is outside of DynamoDB's numbers");
  }

  @Test
  void thirtyEightDigitsAreKeptAndNoMore() {
    BigDecimal most = new BigDecimal(NINES_38 + "E-20");
    assertThat(AttributeTypes.BIG_DECIMAL.write(most).n()).isEqualTo(most.toString());
    refused(
        () -> AttributeTypes.BIG_DECIMAL.write(new BigDecimal(NINES_38 + ".9")),
        "has more than 38 significant digits");
    refused(
        () -> AttributeTypes.BIG_INTEGER.write(new BigInteger(NINES_38 + "9")),
        "has more than 38 significant digits");
  }

  @Test
  void zerosBehindTheDigitsDoNotCount() {
    BigDecimal padded = new BigDecimal(NINES_38 + ".000");
    assertThat(AttributeTypes.BIG_DECIMAL.write(padded).n()).isEqualTo(NINES_38);
    BigInteger large = BigInteger.TEN.pow(125);
    AttributeValue written = AttributeTypes.BIG_INTEGER.write(large);
    assertThat(AttributeTypes.BIG_INTEGER.read(written)).isEqualTo(large);
  }

  @Test
  void zeroHasNoRange() {
    assertThat(AttributeTypes.BIG_DECIMAL.write(new BigDecimal("0E+300")).n()).isEqualTo("0");
    assertThat(AttributeTypes.BIG_DECIMAL.write(new BigDecimal("0.00")).n()).isEqualTo("0.00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"42", "42.0", "4.2E+1", "042", "4200E-2"})
  void anIntegerIsReadInWhateverForm(String number) {
    AttributeValue value = AttributeValue.fromN(number);
    assertThat(AttributeTypes.BYTE.read(value)).isEqualTo((byte) 42);
    assertThat(AttributeTypes.INTEGER.read(value)).isEqualTo(42);
    assertThat(AttributeTypes.LONG.read(value)).isEqualTo(42L);
    assertThat(AttributeTypes.BIG_INTEGER.read(value)).isEqualTo(BigInteger.valueOf(42));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.5", "1E+1000000000", "99999999999999999999"})
  void whatIsNoIntegerOfItsTypeIsRefused(String number) {
    refused(
        () -> AttributeTypes.LONG.read(AttributeValue.fromN(number)),
        "is a number that does not fit its Java type");
  }

  @Test
  void eachTypeHasItsOwnLimits() {
    String rule = "is a number that does not fit its Java type";
    refused(() -> AttributeTypes.BYTE.read(AttributeValue.fromN("128")), rule);
    refused(() -> AttributeTypes.SHORT.read(AttributeValue.fromN("-32769")), rule);
    refused(() -> AttributeTypes.INTEGER.read(AttributeValue.fromN("2147483648")), rule);
    refused(() -> AttributeTypes.FLOAT.read(AttributeValue.fromN("1E+39")), rule);
    refused(() -> AttributeTypes.BIG_INTEGER.read(AttributeValue.fromN("0.5")), rule);
    refused(() -> AttributeTypes.BIG_INTEGER.read(AttributeValue.fromN("1E+999999999")), rule);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "1,5", "abc", "١٢"})
  void whatIsNoNumberIsRefused(String text) {
    for (AttributeType<?> type :
        new AttributeType<?>[] {
          AttributeTypes.DOUBLE, AttributeTypes.FLOAT, AttributeTypes.BIG_DECIMAL
        }) {
      assertThatThrownBy(() -> type.read(AttributeValue.fromN(text + "x")))
          .isInstanceOf(MappingException.class)
          .hasMessage("the attribute value is not a number");
    }
    assertThatThrownBy(() -> AttributeTypes.INTEGER.read(AttributeValue.fromN(text + "x")))
        .hasMessage("the attribute value is not a number");
  }

  private static void refused(Runnable action, String rule) {
    assertThatThrownBy(action::run)
        .isInstanceOf(MappingException.class)
        .hasMessageStartingWith("the attribute value " + rule);
  }
}
