package dev.tenure.runtime.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {
  @Test
  void comparesAsTheBytesDo() {
    qt().forAll(Samples.BEGINNING, Samples.BEGINNING)
        .checkAssert(
            (a, b) ->
                assertThat(Integer.signum(Utf8.compare(a, b)))
                    .isEqualTo(Integer.signum(Arrays.compareUnsigned(bytes(a), bytes(b)))));
  }

  @Test
  void putsAstralCharactersAboveAllOthers() {
    assertThat(Utf8.compare("\uE000", "\uD800\uDC00")).isNegative();
    assertThat(Utf8.compare("\uFFFF", "\uD800\uDC00")).isNegative();
    assertThat(Utf8.compare("\uD7FF", "\uE000")).isNegative();
    assertThat(Utf8.compare("\uDBFF\uDFFE", "\uDBFF\uDFFF")).isNegative();
    assertThat(Utf8.compare("a", "ab")).isNegative();
    assertThat(Utf8.compare("a", "a")).isZero();
  }

  @Test
  void countsTheBytes() {
    qt().forAll(Samples.BEGINNING)
        .checkAssert(text -> assertThat(Utf8.length(text)).isEqualTo(bytes(text).length));
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      if (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE) {
        String text = Character.toString(codePoint);
        int expected = codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
        assertThat(Utf8.length(text)).isEqualTo(expected);
      }
    }
  }

  @Test
  void fitsToTheByte() {
    qt().forAll(Samples.TEXT)
        .checkAssert(
            text -> {
              assertThat(Utf8.fits(text, bytes(text).length)).isTrue();
              assertThat(Utf8.fits(text, bytes(text).length - 1)).isFalse();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "\uD7FF\uE000", "\uD800\uDC00", "a\uDBFF\uDFFFb"})
  void knowsWholePairs(String text) {
    assertThat(Utf8.isWellFormed(text)).isTrue();
  }

  @Test
  void knowsHalvesOfPairs() {
    for (String text :
        new String[] {
          "\uD800",
          "\uDFFF",
          "a\uD800",
          "\uD800a",
          "\uDC00\uD800",
          "\uD800\uD800\uDC00",
          "\uD800\uDC00\uDC00"
        }) {
      assertThat(Utf8.isWellFormed(text)).isFalse();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
