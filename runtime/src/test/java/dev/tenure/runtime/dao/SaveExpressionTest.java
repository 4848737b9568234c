package dev.tenure.runtime.dao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.runtime.expression.Expression;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class SaveExpressionTest {
  private static final AttributeValue X = AttributeValue.fromS("x");
  private static final Optional<EntityTag> TAG =
      Optional.of(new EntityTag("_entity", AttributeValue.fromS("Note")));

  private final Expression expression = new Expression();

  @Test
  void setsWhatIsThereAndRemovesWhatIsNot() {
    String text = update(Map.of("a", X), List.of("a", "b"), Set.of(), TAG);

    assertThat(text).isEqualTo("SET #entity = :entity, #a0 = :a0 REMOVE #a1");
    assertThat(expression.names()).isEqualTo(Map.of("#entity", "_entity", "#a0", "a", "#a1", "b"));
    assertThat(expression.values())
        .isEqualTo(Map.of(":entity", AttributeValue.fromS("Note"), ":a0", X));
  }

  @Test
  void keepsWhatIsToBeKept() {
    assertThat(update(Map.of("a", X), List.of("a"), Set.of("a"), Optional.empty()))
        .isEqualTo("SET #a0 = if_not_exists(#a0, :a0)");
  }

  @Test
  void hasNoClauseWithoutAnAction() {
    assertThat(update(Map.of("a", X), List.of("a"), Set.of(), Optional.empty()))
        .isEqualTo("SET #a0 = :a0");
    assertThat(update(Map.of(), List.of("a"), Set.of(), Optional.empty())).isEqualTo("REMOVE #a0");
    assertThat(update(Map.of(), List.of(), Set.of(), Optional.empty())).isEmpty();
  }

  private String update(
      Map<String, AttributeValue> row,
      List<String> declared,
      Set<String> kept,
      Optional<EntityTag> tag) {
    return SaveExpression.of(row, declared, kept, tag, expression);
  }
}
