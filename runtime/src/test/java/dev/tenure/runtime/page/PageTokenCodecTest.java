package dev.tenure.runtime.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;

import dev.tenure.runtime.InvalidPageTokenException;
import dev.tenure.runtime.key.Samples;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTokenCodecTest {
  private static final byte[] SECRET = secret(32, 'a');
  private static final byte[] OTHER_SECRET = secret(32, 'b');
  private static final TokenBinding BINDING =
      new TokenBinding("TENANT#acme", "shop", "Order", "byCustomer", false, List.of("c-42", "x"));
  private static final Position POSITION = new Position("#2026", "ORDER#1", "c-42#1");

  static Stream<PageTokenCodec> codecs() {
    return Stream.concat(
        signing(),
        Stream.of(
            PageTokenCodec.encrypted(PageTokenSecrets.of(SECRET)),
            PageTokenCodec.encrypted(PageTokenSecrets.of(OTHER_SECRET, SECRET))));
  }

  private static Stream<PageTokenCodec> signing() {
    return Stream.of(
        PageTokenCodec.unauthenticated(),
        PageTokenCodec.authenticated(PageTokenSecrets.of(SECRET)),
        PageTokenCodec.authenticated(PageTokenSecrets.of(OTHER_SECRET, SECRET)));
  }

  @ParameterizedTest
  @MethodSource("codecs")
  void aPositionIsReadAsItWasWritten(PageTokenCodec codec) {
    qt().withExamples(500)
        .forAll(Samples.BEGINNING, Samples.BEGINNING, Samples.BEGINNING)
        .checkAssert(
            (tail, key, indexKey) -> {
              for (List<String> index :
                  List.of(
                      List.<String>of(), List.of(indexKey), List.of(indexKey, key, tail, "last"))) {
                Position position = new Position(tail, key, index);
                PageToken token = PageToken.of(codec.encode(BINDING, position));
                assertThat(codec.decode(BINDING, token)).isEqualTo(position);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("codecs")
  void aTokenServesItsOwnQueryOnly(PageTokenCodec codec) {
    PageToken token = PageToken.of(codec.encode(BINDING, POSITION));
    assertThat(codec.decode(binding("TENANT#acme", "shop", "Order", "c-42", "x"), token))
        .isEqualTo(POSITION);
    for (TokenBinding other :
        List.of(
            binding("TENANT#acme2", "shop", "Order", "c-42", "x"),
            binding("TENANT#globex", "shop", "Order", "c-42", "x"),
            binding("TENANT#acme", "shop2", "Order", "c-42", "x"),
            binding("TENANT#acme", "shop", "Invoice", "c-42", "x"),
            binding("TENANT#acme", "shop", "Order", "c-43", "x"),
            binding("TENANT#acme", "shop", "Order", "c-42x"),
            binding("TENANT#acme", "shop", "Order", "c-42", "x", ""),
            binding("TENANT#acme", "shop", "Order", "c-42"),
            binding("TENANT#acme", "shop", "Order", "x", "c-42"),
            binding("TENANT#acmes", "hop", "Order", "c-42", "x"),
            new TokenBinding("TENANT#acme", "shop", "Order", "", false, BINDING.arguments()),
            new TokenBinding(
                "TENANT#acme", "shop", "Order", "byCustomer", true, BINDING.arguments()))) {
      refuses(codec, other, token.value());
    }
  }

  @ParameterizedTest
  @MethodSource("codecs")
  void everyFlippedBitIsSeen(PageTokenCodec codec) {
    String token = codec.encode(BINDING, POSITION);
    byte[] bytes = Base64.getUrlDecoder().decode(token);
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      byte[] flipped = bytes.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      refuses(codec, BINDING, base64(flipped));
    }
  }

  @ParameterizedTest
  @MethodSource("codecs")
  void everyOtherTextIsRefused(PageTokenCodec codec) {
    String token = codec.encode(BINDING, POSITION);
    for (int length = 1; length < token.length(); length++) {
      refuses(codec, BINDING, token.substring(0, length));
      refuses(codec, BINDING, token.substring(length));
    }
    for (char c : "AZaz09_-".toCharArray()) {
      refuses(codec, BINDING, token + c);
      refuses(codec, BINDING, c + token);
      for (int i = 0; i < token.length(); i++) {
        String changed = token.substring(0, i) + c + token.substring(i + 1);
        if (!changed.equals(token)) {
          refuses(codec, BINDING, changed);
        }
      }
    }
  }

  @Test
  void secretsRotate() {
    PageTokenCodec old = PageTokenCodec.authenticated(PageTokenSecrets.of(SECRET));
    PageTokenCodec rotating =
        PageTokenCodec.authenticated(PageTokenSecrets.of(OTHER_SECRET, SECRET));
    PageTokenCodec rotated = PageTokenCodec.authenticated(PageTokenSecrets.of(OTHER_SECRET));
    String ofOld = old.encode(BINDING, POSITION);
    String ofNew = rotating.encode(BINDING, POSITION);
    assertThat(rotating.decode(BINDING, PageToken.of(ofOld))).isEqualTo(POSITION);
    assertThat(rotating.decode(BINDING, PageToken.of(ofNew))).isEqualTo(POSITION);
    assertThat(rotated.decode(BINDING, PageToken.of(ofNew))).isEqualTo(POSITION);
    refuses(rotated, BINDING, ofOld);
    refuses(old, BINDING, ofNew);
  }

  @Test
  void aFingerprintDoesNotPassForASignature() {
    PageTokenCodec signed = PageTokenCodec.authenticated(PageTokenSecrets.of(SECRET));
    PageTokenCodec unsigned = PageTokenCodec.unauthenticated();
    refuses(signed, BINDING, unsigned.encode(BINDING, POSITION));
    refuses(unsigned, BINDING, signed.encode(BINDING, POSITION));
  }

  @Test
  void aTokenHoldsNoTenantAndNoArgument() {
    signing()
        .forEach(
            codec -> {
              byte[] bytes = Base64.getUrlDecoder().decode(codec.encode(BINDING, POSITION));
              String raw = new String(bytes, StandardCharsets.ISO_8859_1);
              assertThat(raw).contains("#2026", "ORDER#1");
              assertThat(raw).doesNotContain("acme", "shop", "byCustomer");
              Position bare = new Position("", "ORDER#1");
              assertThat(
                      new String(
                          Base64.getUrlDecoder().decode(codec.encode(BINDING, bare)),
                          StandardCharsets.ISO_8859_1))
                  .doesNotContain("c-42");
            });
  }

  @Test
  void anEncryptedTokenHoldsNothingThatCanBeRead() {
    PageTokenCodec codec = PageTokenCodec.encrypted(PageTokenSecrets.of(SECRET));
    String token = codec.encode(BINDING, POSITION);
    String raw = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.ISO_8859_1);

    assertThat(raw).doesNotContain("2026", "ORDER", "c-42", "acme", "shop", "byCustomer");
    assertThat(codec.encode(BINDING, POSITION)).isNotEqualTo(token).hasSameSizeAs(token);
    assertThat(codec.encode(BINDING, new Position("", "O"))).hasSameSizeAs(token);
    assertThat(codec.encode(BINDING, new Position("x".repeat(300), "O")).length())
        .isGreaterThan(token.length());
  }

  @Test
  void secretsOfEncryptedTokensRotate() {
    PageTokenCodec old = PageTokenCodec.encrypted(PageTokenSecrets.of(SECRET));
    PageTokenCodec rotating = PageTokenCodec.encrypted(PageTokenSecrets.of(OTHER_SECRET, SECRET));
    PageTokenCodec rotated = PageTokenCodec.encrypted(PageTokenSecrets.of(OTHER_SECRET));
    String ofOld = old.encode(BINDING, POSITION);
    String ofNew = rotating.encode(BINDING, POSITION);
    assertThat(rotating.decode(BINDING, PageToken.of(ofOld))).isEqualTo(POSITION);
    assertThat(rotated.decode(BINDING, PageToken.of(ofNew))).isEqualTo(POSITION);
    refuses(rotated, BINDING, ofOld);
    refuses(old, BINDING, ofNew);
  }

  @Test
  void aSignedTokenDoesNotPassForAnEncryptedOne() {
    PageTokenCodec signed = PageTokenCodec.authenticated(PageTokenSecrets.of(SECRET));
    PageTokenCodec encrypted = PageTokenCodec.encrypted(PageTokenSecrets.of(SECRET));
    refuses(encrypted, BINDING, signed.encode(BINDING, POSITION));
    refuses(signed, BINDING, encrypted.encode(BINDING, POSITION));
    byte[] relabelled = Base64.getUrlDecoder().decode(encrypted.encode(BINDING, POSITION));
    relabelled[2] = 1;
    refuses(signed, BINDING, base64(relabelled));
  }

  @Test
  void theFormatIsWhatItWas() {
    assertThat(PageTokenCodec.unauthenticated().encode(BINDING, POSITION))
        .isEqualTo("AQEAAQEABSMyMDI2AAdPUkRFUiMxAAZjLTQyIzFeH7EDeGC5dUGvVrYyrHWb");
    assertThat(PageTokenCodec.authenticated(PageTokenSecrets.of(SECRET)).encode(BINDING, POSITION))
        .isEqualTo(
            "AQEBAQEABSMyMDI2AAdPUkRFUiMxAAZjLTQyIzFvs6uLM7QTfdZDe_GisaWew8bjCId4u04xqlKuSmvWXQ");
    PageToken encrypted =
        PageToken.of(
            "AQECowZGo7EkRiXjIhsDDFAH2W0jMlXyblspoOTg03zzh320dWQZ_HqpL79qFuECVXcpYiF58yWKvIEv"
                + "mlzd0pGNoeAwEIM-5Pjpn-ZA5NWQrpFKld5U5xTAjkUR2iaMWe4QxooEmuBI1uwUp7etKEW48h0UTi0M"
                + "WJ68dO3n7h2WD0NkUBYpADbYnSqTp4ysWLru1hHjZ0ZrEcJlYbg-5wjRO_EHf8NAZ_ueUEihCo0pUYRo"
                + "vh1i3EdKawTrnKlkRd4mJp5ofj1CeDfKz6rbQdY07aNxNx2EMdhmoAz_LdCA5e4Z6DKYn-5fzreT84gI"
                + "fcW6PIjwEmAzTo0IVHPavq3CB7llAfpfYx9tPUd4BcZ3s6xR2RKYd9V2cCSUURQ");
    assertThat(PageTokenCodec.encrypted(PageTokenSecrets.of(SECRET)).decode(BINDING, encrypted))
        .isEqualTo(POSITION);
  }

  @Test
  void differentQueriesGiveDifferentSeals() {
    Set<String> tokens = new HashSet<>();
    for (String tenant : List.of("a", "ab")) {
      for (List<String> arguments :
          List.of(
              List.<String>of(), List.of(""), List.of("", ""), List.of("b"), List.of("a", "b"))) {
        TokenBinding binding = new TokenBinding(tenant, "b", "c", "", false, arguments);
        tokens.add(PageTokenCodec.unauthenticated().encode(binding, POSITION));
      }
    }
    assertThat(tokens).hasSize(10);
  }

  @Test
  void theLongestKeysHaveAToken() {
    String index = "c".repeat(2048);
    Position longest = new Position("a".repeat(2048), "b".repeat(1024), index, index, index, index);
    codecs()
        .forEach(
            codec ->
                assertThat(codec.decode(BINDING, PageToken.of(codec.encode(BINDING, longest))))
                    .isEqualTo(longest));
    PageTokenCodec codec = PageTokenCodec.authenticated(PageTokenSecrets.of(SECRET));
    for (Position impossible :
        List.of(
            new Position("a".repeat(2049), "b"),
            new Position("", "\u00E9".repeat(1025)),
            new Position("", "b", "\uD800"))) {
      assertThatThrownBy(() -> codec.encode(BINDING, impossible))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("A position holds what cannot be a key")
          .hasNoCause();
    }
    assertThatThrownBy(() -> codec.encode(BINDING, new Position("", "b", "1", "2", "3", "4", "5")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void secretsHaveAtLeast32Bytes() {
    assertThatCode(() -> PageTokenSecrets.of(secret(32, 'a'))).doesNotThrowAnyException();
    assertThatThrownBy(() -> PageTokenSecrets.of(secret(31, 'a')))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A page token secret must have at least 32 bytes");
    assertThatThrownBy(() -> PageTokenSecrets.of(SECRET, secret(31, 'a')))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void secretsAreCopied() {
    byte[] mine = SECRET.clone();
    PageTokenCodec codec = PageTokenCodec.authenticated(PageTokenSecrets.of(mine));
    String token = codec.encode(BINDING, POSITION);
    mine[0] ^= 1;
    assertThat(codec.encode(BINDING, POSITION)).isEqualTo(token);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "a b", "a=", "a+b", "a/b", "a.b", "é", "a\n"})
  void refusesTextsThatCannotBeTokens(String text) {
    assertThatThrownBy(() -> PageToken.of(text)).isInstanceOf(InvalidPageTokenException.class);
  }

  @Test
  void refusesTextsThatNoTokenIsAsLongAs() {
    assertThat(PageToken.of("a".repeat(16_384)).value()).hasSize(16_384);
    assertThatThrownBy(() -> PageToken.of("a".repeat(16_385)))
        .isInstanceOf(InvalidPageTokenException.class);
  }

  @Test
  void tokensAreValues() {
    assertThat(PageToken.of("a")).isEqualTo(PageToken.of("a")).hasSameHashCodeAs(PageToken.of("a"));
    assertThat(PageToken.of("a")).isNotEqualTo(PageToken.of("b")).isNotEqualTo("a");
  }

  @Test
  void nothingShowsAValue() {
    assertThat(PageToken.of("secret")).hasToString("PageToken");
    assertThat(PageTokenSecrets.of(SECRET)).hasToString("PageTokenSecrets");
    assertThat(POSITION.toString()).doesNotContain("ORDER#1", "2026", "c-42");
    assertThat(BINDING.toString()).doesNotContain("acme", "c-42");
  }

  private static TokenBinding binding(
      String tenant, String table, String entity, String... arguments) {
    return new TokenBinding(tenant, table, entity, "byCustomer", false, List.of(arguments));
  }

  private static void refuses(PageTokenCodec codec, TokenBinding binding, String token) {
    assertThatThrownBy(() -> codec.decode(binding, PageToken.of(token)))
        .isInstanceOf(InvalidPageTokenException.class)
        .hasMessage("The page token does not belong to this query")
        .hasNoCause();
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] secret(int length, char filler) {
    byte[] secret = new byte[length];
    Arrays.fill(secret, (byte) filler);
    return secret;
  }
}
