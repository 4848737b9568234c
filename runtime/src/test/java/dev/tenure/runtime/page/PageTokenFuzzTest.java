package dev.tenure.runtime.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.tenure.runtime.InvalidPageTokenException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * Whatever text a client sends as a token: it is refused by {@link InvalidPageTokenException}, or
 * it is the very text that its position is written as.
 *
 * <p>A plain test run replays the inputs beside this class; {@code JAZZER_FUZZ=1} looks for more.
 */
class PageTokenFuzzTest {
  private static final TokenBinding BINDING =
      new TokenBinding("TENANT#acme", "shop", "Order", "", false, List.of());
  private static final PageTokenCodec CODEC = PageTokenCodec.unauthenticated();

  @FuzzTest(maxDuration = "2m")
  void tokenOfAnyText(byte[] input) {
    assertReadAsWritten(new String(input, StandardCharsets.ISO_8859_1));
  }

  /**
   * Seals the input, as a forger without a secret to guess can: the reader of positions is next.
   */
  @FuzzTest(maxDuration = "2m")
  void sealedTokenOfAnyBytes(byte[] input) {
    byte[] header = {1, 1, 0};
    byte[] token = TokenSeal.concat(header, new TokenSeal(null).seal(BINDING, header, input));
    assertReadAsWritten(Base64.getUrlEncoder().withoutPadding().encodeToString(token));
  }

  private static void assertReadAsWritten(String text) {
    Position position;
    try {
      position = CODEC.decode(BINDING, PageToken.of(text));
    } catch (InvalidPageTokenException refused) {
      return;
    }
    assertThat(CODEC.encode(BINDING, position)).isEqualTo(text);
  }
}
