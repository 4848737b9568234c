package dev.tenure.runtime.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.InvalidExpressionException;
import dev.tenure.runtime.MappingException;
import dev.tenure.runtime.mapping.AttributeTypes;
import dev.tenure.runtime.mapping.KeyText;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ConditionTest {
  /** The entity of these attributes. */
  private static final class Note {}

  private static final TextAttribute<Note, String> A =
      TextAttribute.of(AttributePath.of("a"), AttributeTypes.STRING);
  private static final OrderedAttribute<Note, Double> B =
      OrderedAttribute.of(AttributePath.of("b"), AttributeTypes.DOUBLE);
  private static final SetAttribute<Note, String> TAGS =
      SetAttribute.of(
          AttributePath.of("tags"),
          AttributeTypes.set(AttributeTypes.STRING),
          AttributeTypes.STRING);
  private static final ListAttribute<Note, Set<String>, SetAttribute<Note, String>> SETS =
      ListAttribute.of(
          AttributePath.of("sets"),
          AttributeTypes.list(AttributeTypes.set(AttributeTypes.STRING)),
          path ->
              SetAttribute.of(
                  path, AttributeTypes.set(AttributeTypes.STRING), AttributeTypes.STRING));
  private static final MapAttribute<Note, String, String, TextAttribute<Note, String>> WORDS =
      MapAttribute.of(
          AttributePath.of("words"),
          AttributeTypes.map(AttributeTypes.STRING),
          KeyText.STRING,
          path -> TextAttribute.of(path, AttributeTypes.STRING));

  private static String text(Condition<Note> condition) {
    return condition.in(new Expression());
  }

  @Test
  void enclosesWhatBindsLess() {
    Condition<Note> a = A.eq("1");
    Condition<Note> b = B.lessThan(2.0);
    assertThat(text(a.and(b).or(b))).isEqualTo("#0 = :0 AND #1 < :1 OR #1 < :2");
    assertThat(text(a.or(b).and(b))).isEqualTo("(#0 = :0 OR #1 < :1) AND #1 < :2");
    assertThat(text(a.and(b).not())).isEqualTo("NOT (#0 = :0 AND #1 < :1)");
    assertThat(text(a.not().and(b.not()))).isEqualTo("NOT #0 = :0 AND NOT #1 < :1");
    assertThat(text(a.not().not())).isEqualTo("#0 = :0");
    assertThat(text(a.and(b.and(a)).and(b)))
        .isEqualTo("#0 = :0 AND #1 < :1 AND #0 = :2 AND #1 < :3");
  }

  @Test
  void isDeepWithoutRecursion() {
    Condition<Note> condition = A.absent();
    for (int i = 0; i < 2_000; i++) {
      condition = condition.or(A.exists());
    }
    assertThat(condition.attributes()).containsExactly("a");
  }

  @Test
  void namesAnAttributeOnce() {
    Expression expression = new Expression();
    assertThat(expression.name("#pk", "a")).isEqualTo("#pk");
    assertThat(expression.name("#pk", "other")).isEqualTo("#pk_2");
    assertThat(A.eq("x").and(A.ne("y")).in(expression)).isEqualTo("#pk = :0 AND #pk <> :1");
    assertThat(expression.value(":0", "z")).isEqualTo(":0_2");
    assertThat(expression.names()).containsOnlyKeys("#pk", "#pk_2");
    assertThat(expression.values())
        .containsEntry(":1", AttributeValue.fromS("y"))
        .containsEntry(":0_2", AttributeValue.fromS("z"));
  }

  @Test
  void showsNoValues() {
    Condition<Note> condition =
        A.eq("secret").and(WORDS.at("secret").beginsWith("secret")).and(A.in("secret", "secret"));
    assertThat(condition).hasToString("a = ? AND begins_with(words.?, ?) AND a IN (?, ?)");
    assertThat(WORDS.at("secret")).hasToString("words[]");
    assertThatThrownBy(() -> WORDS.at("secret").eq("\uD800"))
        .isInstanceOf(MappingException.class)
        .hasMessage("attribute 'words[]' is a text with half of a surrogate pair");
    assertThatThrownBy(() -> WORDS.at("secret").beginsWith("\uD800"))
        .isInstanceOf(InvalidExpressionException.class)
        .hasMessage("'words[]' is compared with a text that has half of a surrogate pair");
  }

  @Test
  void splitsManyOperands() {
    List<String> many = Collections.nCopies(101, "x");
    assertThat(text(A.in(many))).contains(") OR #0 IN (:100)");
    assertThat(text(A.in())).isEqualTo("attribute_exists(#0) AND attribute_not_exists(#0)");
    assertThatThrownBy(() -> text(A.in(Collections.nCopies(1000, "x"))))
        .isInstanceOf(InvalidExpressionException.class)
        .hasMessageContaining("4096");
  }

  @Test
  void refusesWhatNothingEquals() {
    assertThatThrownBy(() -> TAGS.eq(Set.of()))
        .isInstanceOf(InvalidExpressionException.class)
        .hasMessage("'tags' is stored as absence for such a value; ask whether it is absent()");
    assertThatThrownBy(() -> SETS.eq(List.of(Set.of("\uDC00"))))
        .isInstanceOf(MappingException.class)
        .hasMessageStartingWith("attribute 'sets[0]' ");
    assertThatThrownBy(() -> B.eq(Double.NaN))
        .isInstanceOf(MappingException.class)
        .hasMessage("attribute 'b' must be a finite number");
    assertThatThrownBy(() -> SETS.at(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> WORDS.at(""))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("'words'");
  }

  @Test
  void refusesBoundsThatTextsMisorder() {
    DateAttribute<Note, LocalDate> day =
        DateAttribute.of(AttributePath.of("day"), AttributeTypes.LOCAL_DATE);
    assertThatThrownBy(() -> day.lessThan(LocalDate.of(10_000, 1, 1)))
        .isInstanceOf(InvalidExpressionException.class);
    assertThatThrownBy(() -> day.between(LocalDate.of(-1, 1, 1), LocalDate.of(1, 1, 1)))
        .isInstanceOf(InvalidExpressionException.class);
  }

  @Test
  void knowsWhatItAsksAbout() {
    assertThat(A.eq("x").and(WORDS.at("k").size().atLeast(1).not()).attributes())
        .containsExactly("a", "words");
  }
}
