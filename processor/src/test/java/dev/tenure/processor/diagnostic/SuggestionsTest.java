package dev.tenure.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
  @ParameterizedTest
  @CsvSource({
    "orderId, orderId, 0",
    "oderId, orderId, 1",
    "orderdI, orderId, 1",
    "ORDERID, orderId, 0",
    "plian, plain, 1",
    "'', abc, 3",
    "kitten, sitting, 3",
  })
  void countsEdits(String left, String right, int expected) {
    assertThat(Suggestions.distance(left, right)).isEqualTo(expected);
    assertThat(Suggestions.distance(right, left)).isEqualTo(expected);
  }

  @Test
  void namesTheNearestIfItIsNear() {
    List<String> known = List.of("orderId", "customerId", "status");
    assertThat(Suggestions.didYouMean("custmerId", known))
        .isEqualTo("; did you mean 'customerId'?");
    assertThat(Suggestions.didYouMean("total", known)).isEmpty();
    assertThat(Suggestions.didYouMean("x", List.of())).isEmpty();
  }
}
