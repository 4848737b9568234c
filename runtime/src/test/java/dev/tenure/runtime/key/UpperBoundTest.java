package dev.tenure.runtime.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class UpperBoundTest {
  private static final String GREATEST = "\uDBFF\uDFFF";

  @Test
  void stepsBackOneCharacterAndFillsUp() {
    assertThat(UpperBound.greatestBelow("b")).isEqualTo("a" + GREATEST.repeat(255) + "\uFFFF");
    assertThat(UpperBound.greatestBelow("ab")).isEqualTo("aa" + GREATEST.repeat(255) + "\u07FF");
    assertThat(UpperBound.greatestBelow("aab")).isEqualTo("aaa" + GREATEST.repeat(255) + "\u007F");
    assertThat(UpperBound.greatestBelow("aaab")).isEqualTo("aaaa" + GREATEST.repeat(255));
  }

  @Test
  void stepsOverTheSurrogates() {
    assertThat(UpperBound.greatestBelow("\uE000")).startsWith("\uD7FF" + GREATEST);
    assertThat(UpperBound.greatestBelow("\uD800\uDC00")).startsWith("\uFFFF" + GREATEST);
    assertThat(UpperBound.greatestBelow(GREATEST)).startsWith("\uDBFF\uDFFE" + GREATEST);
  }

  @Test
  void dropsACharacterThatHasNoneBefore() {
    assertThat(UpperBound.greatestBelow("a\u0000")).isEqualTo("a");
  }

  @Test
  void takesAllBytesThereAre() {
    qt().forAll(keys())
        .checkAssert(
            key -> {
              String bound = UpperBound.greatestBelow(key);
              assertThat(Utf8.isWellFormed(bound)).isTrue();
              assertThat(Utf8.compare(bound, key)).isNegative();
              if (!key.endsWith("\u0000")) {
                assertThat(bound.getBytes(StandardCharsets.UTF_8)).hasSize(1024);
              }
            });
  }

  @Test
  void leavesNoRoomForAnotherKey() {
    qt().withExamples(20_000)
        .forAll(keys(), Samples.BEGINNING, Samples.BEGINNING)
        .checkAssert(
            (key, end, far) -> {
              String bound = UpperBound.greatestBelow(key);
              assertNotBetween(bound, key, far);
              assertNotBetween(bound, key, key + end);
              for (int kept : new int[] {key.length() - 2, key.length() - 1, bound.length() - 2}) {
                String stem = kept < key.length() ? key : bound;
                if (kept >= 0 && Utf8.isWellFormed(stem.substring(0, kept))) {
                  assertNotBetween(bound, key, stem.substring(0, kept) + end);
                }
              }
            });
  }

  private static void assertNotBetween(String bound, String key, String other) {
    if (Utf8.fits(other, 1024) && Utf8.compare(other, key) < 0) {
      assertThat(Utf8.compare(other, bound)).isNotPositive();
    }
  }

  /** Short keys, and keys up to the last byte that a generated key may take. */
  private static Gen<String> keys() {
    return random -> {
      String end = Samples.TEXT.generate(random);
      int room = 1023 - Utf8.length(end);
      boolean isLong = Samples.choose(random, 0, 1) == 1;
      return "k".repeat(isLong ? room - Samples.choose(random, 0, 4) : 0) + end;
    };
  }
}
