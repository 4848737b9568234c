package dev.tenure.runtime.page;

import java.util.ArrayList;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secrets that authenticate page tokens.
 *
 * <p>New tokens are made with the current secret; tokens of previous ones are taken until the
 * application no longer names them. To rotate: {@code of(next, current)}.
 */
public final class PageTokenSecrets {
  static final String ALGORITHM = "HmacSHA256";
  private static final int MIN_BYTES = 32;

  private final List<SecretKeySpec> keys;

  private PageTokenSecrets(List<SecretKeySpec> keys) {
    this.keys = keys;
  }

  /**
   * Secrets of at least 32 random bytes each, the same on every instance of the application.
   *
   * @throws IllegalArgumentException if one is shorter
   */
  public static PageTokenSecrets of(byte[] current, byte[]... previous) {
    List<SecretKeySpec> keys = new ArrayList<>();
    keys.add(key(current));
    for (byte[] secret : previous) {
      keys.add(key(secret));
    }
    return new PageTokenSecrets(List.copyOf(keys));
  }

  private static SecretKeySpec key(byte[] secret) {
    if (secret.length < MIN_BYTES) {
      throw new IllegalArgumentException("A page token secret must have at least 32 bytes");
    }
    return new SecretKeySpec(secret, ALGORITHM);
  }

  /** The current one, then the previous ones. */
  List<SecretKeySpec> keys() {
    return keys;
  }

  @Override
  public String toString() {
    return "PageTokenSecrets";
  }
}
