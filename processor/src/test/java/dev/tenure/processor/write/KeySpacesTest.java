package dev.tenure.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.KeyType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeySpacesTest {

  @ParameterizedTest
  @CsvSource({
    "ORDER/{a}/ITEM/{b}, ORDER,          true",
    "ORDER/{a}/ITEM/{b}, ORDER/{a},      true",
    "ORDER/{a}/ITEM/{b}, ORDER/{a}/ITEM, true",
    "ORDER/{a}/NOTE/{b}, ORDER/{a}/ITEM, false",
    "ORDER/{a},          ORDER/{a},      false",
    "ORDER,              ORDER,          false",
    "company#,           company,        true",
    "company#/{a},       company,        true",
    "USER/{a},           ORDER,          false",
    "{a}/{b},            ORDER,          true",
    "{a},                ORDER,          false",
  })
  void liesBelow(String pattern, String beginning, boolean expected) {
    assertThat(KeySpaces.mayLieBelow(parts(pattern), parts(beginning))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "A/{a}, A/{b}, true",
    "A/{a}, B/{b}, false",
    "A/{a}, A,     false",
    "{a},   A,     true",
    "A,     A,     true",
  })
  void meets(String one, String other, boolean expected) {
    assertThat(KeySpaces.mayMeet(parts(one), parts(other))).isEqualTo(expected);
  }

  private static List<KeyPart> parts(String pattern) {
    return Arrays.stream(pattern.split("/")).map(KeySpacesTest::part).toList();
  }

  private static KeyPart part(String text) {
    return text.startsWith("{")
        ? new KeyPart.Member(
            text, new KeyType(KeyType.Kind.TEXT, ClassName.get(String.class), Optional.empty()))
        : new KeyPart.Literal(text);
  }
}
