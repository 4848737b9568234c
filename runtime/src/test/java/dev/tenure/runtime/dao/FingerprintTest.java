package dev.tenure.runtime.dao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.runtime.expression.AttributePath;
import dev.tenure.runtime.expression.Condition;
import dev.tenure.runtime.expression.EntityAttribute;
import dev.tenure.runtime.expression.OrderedAttribute;
import dev.tenure.runtime.mapping.AttributeTypes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  private static final OrderedAttribute<String, Long> AGE =
      OrderedAttribute.of(AttributePath.of("age"), AttributeTypes.LONG);
  private static final OrderedAttribute<String, Long> SIZE =
      OrderedAttribute.of(AttributePath.of("size"), AttributeTypes.LONG);
  private static final EntityAttribute<String, Set<String>> TAGS =
      EntityAttribute.of("tags", AttributeTypes.set(AttributeTypes.STRING));
  private static final EntityAttribute<String, List<String>> WORDS =
      EntityAttribute.of("words", AttributeTypes.list(AttributeTypes.STRING));
  private static final EntityAttribute<String, Map<String, String>> TEXTS =
      EntityAttribute.of("texts", AttributeTypes.map(AttributeTypes.STRING));
  private static final EntityAttribute<String, byte[]> BYTES =
      EntityAttribute.of("bytes", AttributeTypes.BYTE_ARRAY);

  @Test
  void differentConditionsHaveDifferentTexts() {
    List<Condition<String>> conditions =
        List.of(
            AGE.eq(1L),
            AGE.eq(11L),
            AGE.ne(1L),
            AGE.absent(),
            SIZE.eq(1L),
            AGE.eq(1L).not(),
            AGE.eq(1L).and(SIZE.eq(2L)),
            AGE.eq(2L).and(SIZE.eq(1L)),
            AGE.eq(1L).or(SIZE.eq(2L)),
            TAGS.eq(Set.of("a", "b")),
            TAGS.eq(Set.of("ab")),
            TAGS.eq(Set.of("a(1)b")),
            WORDS.eq(List.of("a", "b")),
            WORDS.eq(List.of("b", "a")),
            WORDS.eq(List.of("a", "b", "")),
            WORDS.eq(List.of("aS(1)b")),
            TEXTS.eq(Map.of("a", "b")),
            TEXTS.eq(Map.of("b", "a")),
            TEXTS.eq(Map.of("a", "b", "c", "d")),
            BYTES.eq(new byte[] {1}),
            BYTES.eq(new byte[] {1, 0}));

    assertThat(conditions.stream().map(Fingerprint::of)).doesNotHaveDuplicates();
  }

  @Test
  void theSameConditionHasTheSame() {
    Set<String> one = new LinkedHashSet<>(List.of("a", "b"));
    Set<String> other = new LinkedHashSet<>(List.of("b", "a"));

    assertThat(Fingerprint.of(TAGS.eq(one))).isEqualTo(Fingerprint.of(TAGS.eq(other)));
    assertThat(Fingerprint.of(AGE.between(1L, 2L))).isEqualTo(Fingerprint.of(AGE.between(1L, 2L)));
  }
}
