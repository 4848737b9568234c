package dev.tenure.runtime.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.tenure.runtime.InvalidKeyException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Whatever bytes a stored key has: it is refused by {@link InvalidKeyException}, or writing what
 * was read gives the same key.
 *
 * <p>A plain test run replays the inputs beside this class; {@code JAZZER_FUZZ=1} looks for more.
 */
class KeyFuzzTest {
  private static final List<KeyType<?>> TYPES =
      Samples.ALL.stream().<KeyType<?>>map(Samples.Typed::type).distinct().toList();

  @FuzzTest(maxDuration = "2m")
  void onePart(byte[] input) {
    String key = text(input);
    for (KeyType<?> type : TYPES) {
      assertReadAsWritten(type, key);
    }
  }

  @FuzzTest(maxDuration = "2m")
  void keyOfManyParts(byte[] input) {
    String key = text(input);
    KeyParser parser = KeyParser.of(key);
    KeyBuilder builder = KeyBuilder.start();
    try {
      builder.literal("ORDER");
      parser.literal("ORDER");
      builder.tenant("tenant", parser.tenant("tenant"));
      builder.text("text", parser.text("text"));
      builder.integral("line", parser.intValue("line"));
      builder.instant("placedAt", parser.instant("placedAt"));
      builder.plain("plain", parser.plain("plain"));
      parser.end();
    } catch (InvalidKeyException refused) {
      return;
    }
    assertThat(builder.build()).isEqualTo(key);
  }

  @FuzzTest(maxDuration = "2m")
  void textPartsOfAnyNumber(byte[] input) {
    String key = text(input);
    String[] parts = key.split("#", -1);
    KeyParser parser = KeyParser.of(key);
    KeyBuilder builder = KeyBuilder.start();
    try {
      for (int i = 0; i < parts.length; i++) {
        builder.text("text", parser.text("text"));
      }
      parser.end();
    } catch (InvalidKeyException refused) {
      return;
    }
    assertThat(builder.build()).isEqualTo(key);
  }

  private static <T> void assertReadAsWritten(KeyType<T> type, String part) {
    T value;
    try {
      value = type.decode("part", part);
    } catch (InvalidKeyException refused) {
      return;
    }
    assertThat(type.encode("part", value)).isEqualTo(part);
  }

  /** What is no UTF-8 is taken as UTF-16, so that halves of surrogate pairs occur too. */
  private static String text(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0 ? text : new String(input, StandardCharsets.UTF_16BE);
  }
}
