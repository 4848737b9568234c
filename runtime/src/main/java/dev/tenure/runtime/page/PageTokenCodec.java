package dev.tenure.runtime.page;

import dev.tenure.runtime.InvalidPageTokenException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Writes and reads page tokens.
 *
 * <p>A token is the Base64 (URL alphabet, no padding) of
 *
 * <pre>
 * version of the token format    1 byte
 * version of the key encoding    1 byte
 * kind of seal                   1 byte    0 fingerprint, 1 HMAC-SHA256, 2 AES-256-GCM
 * number of positions            1 byte    1; shards have a position in common
 * each position
 *   number of index sort keys    1 byte    0 to 4
 *   partition key's tail, sort key, index sort keys
 *                                each two bytes of length and UTF-8
 * seal                           16 or 32 bytes, over tenant, query and all of the above
 * </pre>
 *
 * <p>Where tokens are encrypted, the header is followed by the nonce and the encrypted positions.
 *
 * <p>Every field has one spelling, so a token that is accepted is the one that was handed out, to
 * the bit. Immutable and thread-safe.
 */
public final class PageTokenCodec {
  private static final byte TOKEN_VERSION = 1;
  private static final byte KEY_VERSION = 1;
  private static final int HEADER_BYTES = 3;

  private final Seal seal;

  private PageTokenCodec(Seal seal) {
    this.seal = seal;
  }

  /** Tokens with a fingerprint: mistakes are caught, forgers stay within their tenant and query. */
  public static PageTokenCodec unauthenticated() {
    return new PageTokenCodec(new TokenSeal(null));
  }

  /** Tokens that only a holder of the secret can make. */
  public static PageTokenCodec authenticated(PageTokenSecrets secrets) {
    return new PageTokenCodec(new TokenSeal(secrets));
  }

  /** Tokens that only a holder of the secret can make or read, for queries that cross tenants. */
  public static PageTokenCodec encrypted(PageTokenSecrets secrets) {
    return new PageTokenCodec(new CrossTenantSeal(secrets));
  }

  /** The text of a token for the page after {@code position}. */
  public String encode(TokenBinding binding, Position position) {
    byte[] header = {TOKEN_VERSION, KEY_VERSION, seal.kind()};
    byte[] sealed = seal.seal(binding, header, PositionFormat.write(position));
    byte[] token = TokenSeal.concat(header, sealed);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  /**
   * The position that {@link #encode} was given for the same binding. That it lies within the
   * query's range is still to be checked: a fingerprint can be forged.
   *
   * @throws InvalidPageTokenException for any other token
   */
  public Position decode(TokenBinding binding, PageToken token) {
    byte[] bytes = base64(token.value());
    if (bytes.length < HEADER_BYTES
        || bytes[0] != TOKEN_VERSION
        || bytes[1] != KEY_VERSION
        || bytes[2] != seal.kind()) {
      throw new InvalidPageTokenException();
    }
    byte[] header = Arrays.copyOf(bytes, HEADER_BYTES);
    byte[] sealed = Arrays.copyOfRange(bytes, HEADER_BYTES, bytes.length);
    return PositionFormat.read(seal.open(binding, header, sealed));
  }

  /**
   * The JDK's decoder ignores the last bits of the last character; two texts would be one token.
   */
  private static byte[] base64(String text) {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw new InvalidPageTokenException();
    }
    if (!Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(text)) {
      throw new InvalidPageTokenException();
    }
    return bytes;
  }
}
