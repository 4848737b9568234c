package dev.tenure.runtime.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class StoredFormTest {
  @Test
  void numbersLoseWhatDynamoDbDoesNotKeep() {
    String[][] numbers = {
      {"10.00", "10"},
      {"1E+3", "1000"},
      {"0.000", "0"},
      {"-0", "0"},
      {"-0.0", "0"},
      {"1e-7", "0.0000001"},
      {"123.40", "123.4"},
      {"00012", "12"},
      {"-5.50", "-5.5"}
    };
    for (String[] pair : numbers) {
      assertThat(stored(AttributeValue.fromN(pair[0]))).isEqualTo(AttributeValue.fromN(pair[1]));
    }
  }

  @Test
  void whatIsStoredSoStaysTheSame() {
    qt().forAll(longs().all(), integers().between(-4, 20))
        .checkAssert(
            (digits, scale) -> {
              BigDecimal number = BigDecimal.valueOf(digits, scale);
              BigDecimal least = number.stripTrailingZeros();
              AttributeValue kept =
                  AttributeValue.fromN(least.signum() == 0 ? "0" : least.toPlainString());
              assertThat(stored(kept)).isSameAs(kept);
              assertThat(stored(AttributeValue.fromN(number.toString()))).isEqualTo(kept);
              assertThat(stored(AttributeValue.fromN(number.toPlainString()))).isEqualTo(kept);
            });
  }

  @Test
  void onlyWhatDiffersIsMadeAnew() {
    AttributeValue same = AttributeValue.fromM(Map.of("price", AttributeValue.fromN("9.99")));
    AttributeValue other = AttributeValue.fromM(Map.of("price", AttributeValue.fromN("9.90")));

    List<AttributeValue> stored = stored(AttributeValue.fromL(List.of(same, other))).l();

    assertThat(stored.get(0)).isSameAs(same);
    assertThat(stored.get(1).m()).containsEntry("price", AttributeValue.fromN("9.9"));
  }

  @Test
  void wherever() {
    AttributeValue sent = AttributeValue.fromN("1.0");
    AttributeValue kept = AttributeValue.fromN("1");

    assertThat(stored(AttributeValue.fromL(List.of(sent))))
        .isEqualTo(AttributeValue.fromL(List.of(kept)));
    assertThat(stored(AttributeValue.fromM(Map.of("a", AttributeValue.fromL(List.of(sent))))))
        .isEqualTo(AttributeValue.fromM(Map.of("a", AttributeValue.fromL(List.of(kept)))));
    assertThat(stored(AttributeValue.fromNs(List.of("1.0", "2.50"))))
        .isEqualTo(AttributeValue.fromNs(List.of("1", "2.5")));
  }

  @Test
  void everythingElseStaysAsItIs() {
    Map<String, AttributeValue> row =
        Map.of(
            "integer", AttributeValue.fromN("-1200"),
            "zero", AttributeValue.fromN("0"),
            "decimal", AttributeValue.fromN("-0.05"),
            "text", AttributeValue.fromS("1.0"),
            "null", AttributeValue.fromNul(true),
            "texts", AttributeValue.fromSs(List.of("1.0")));

    assertThat(StoredForm.of(row)).isSameAs(row);
  }

  private static AttributeValue stored(AttributeValue value) {
    return StoredForm.of(Map.of("a", value)).get("a");
  }
}
