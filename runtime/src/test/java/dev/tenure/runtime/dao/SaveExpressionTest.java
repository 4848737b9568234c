package dev.tenure.runtime.dao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class SaveExpressionTest {
  private static final AttributeValue X = AttributeValue.fromS("x");
  private static final Optional<EntityTag> TAG =
      Optional.of(new EntityTag("_entity", AttributeValue.fromS("Note")));

  @Test
  void setsWhatIsThereAndRemovesWhatIsNot() {
    SaveExpression expression = SaveExpression.of(Map.of("a", X), List.of("a", "b"), TAG);

    assertThat(expression.text()).isEqualTo("SET #entity = :entity, #a0 = :a0 REMOVE #a1");
    assertThat(expression.names()).isEqualTo(Map.of("#entity", "_entity", "#a0", "a", "#a1", "b"));
    assertThat(expression.values())
        .isEqualTo(Map.of(":entity", AttributeValue.fromS("Note"), ":a0", X));
  }

  @Test
  void hasNoClauseWithoutAnAction() {
    assertThat(SaveExpression.of(Map.of("a", X), List.of("a"), Optional.empty()).text())
        .isEqualTo("SET #a0 = :a0");
    assertThat(SaveExpression.of(Map.of(), List.of("a"), Optional.empty()).text())
        .isEqualTo("REMOVE #a0");
    assertThat(SaveExpression.of(Map.of(), List.of(), Optional.empty()).text()).isEmpty();
  }
}
