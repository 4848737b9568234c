package dev.tenure.processor.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.tenure.processor.model.KeyPart;
import dev.tenure.processor.model.KeyType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns are written with the kind of each member: {@code ORDER#{long}}. */
class KeyShapesTest {

  @ParameterizedTest
  @CsvSource({
    "ORDER,                 ORDER,              true",
    "ORDER,                 ORDER_ITEM,         false",
    "ORDER,                 ORDER#{text},       false",
    "ORDER#{text},          ORDER#{long},       true",
    "ORDER#{text},          ORDER#ITEM,         true",
    "ORDER#{long},          ORDER#ITEM,         false",
    "ORDER#{long},          ORDER#0000000000000000042, true",
    "ORDER#{uuid},          ORDER#{long},       false",
    "ORDER#{uuid},          ORDER#{plain},      true",
    "ORDER#{boolean},       ORDER#true,         true",
    "ORDER#{boolean},       ORDER#maybe,        false",
    "ORDER#{instant},       ORDER#{local_date}, true",
    "ORDER#{local_date},    ORDER#2025-01-01,   true",
    "ORDER#{local_date},    ORDER#LAST,         false",
    "ORDER#{enum},          ORDER#{uuid},       true",
    "company#,              company#{text},     false",
    "company#,              company#,           true",
    "{text}#{text},         A#B,                true",
    "{text}#{text},         A#B#C,              false",
  })
  void compareWholeKeys(String left, String right, boolean expected) {
    assertThat(KeyShapes.canBeEqual(parts(left), parts(right))).isEqualTo(expected);
    assertThat(KeyShapes.canBeEqual(parts(right), parts(left))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "ORDER,        ORDER,               false",
    "ORDER,        ORDER#{long},        true",
    "ORDER,        ORDER_ITEM#{long},   false",
    "ORDER,        company#,            false",
    "company,      company#,            true",
    "ORDER#{long}, ORDER#{long}#ITEM,   true",
    "ORDER#{long}, ORDER#{uuid}#ITEM,   false",
    "ORDER#{long}, ORDER,               false",
  })
  void compareBeginnings(String beginning, String key, boolean expected) {
    assertThat(KeyShapes.canContinue(parts(beginning), parts(key))).isEqualTo(expected);
  }

  private static List<KeyPart> parts(String pattern) {
    List<KeyPart> parts =
        Pattern.compile("(?<=.)#(?=.)").splitAsStream(pattern).map(KeyShapesTest::part).toList();
    return KeyShapes.exact(parts);
  }

  private static KeyPart part(String text) {
    if (!text.startsWith("{")) {
      return new KeyPart.Literal(text);
    }
    String kind = text.substring(1, text.length() - 1).toUpperCase(Locale.ROOT);
    KeyType type =
        new KeyType(KeyType.Kind.valueOf(kind), ClassName.get("any", "Type"), Optional.empty());
    return new KeyPart.Member("member", type);
  }
}
