package dev.tenure.runtime.page;

import dev.tenure.runtime.InvalidPageTokenException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The end of a token, which ties what stands before it to the tenant and the query. */
final class TokenSeal implements Seal {
  private static final int FINGERPRINT_BYTES = 16;
  private static final int HMAC_BYTES = 32;

  private final @Nullable PageTokenSecrets secrets;

  /** Seals with the secrets, or without any by a fingerprint. */
  TokenSeal(@Nullable PageTokenSecrets secrets) {
    this.secrets = secrets;
  }

  @Override
  public byte kind() {
    return (byte) (secrets == null ? 0 : 1);
  }

  private int length() {
    return secrets == null ? FINGERPRINT_BYTES : HMAC_BYTES;
  }

  @Override
  public byte[] seal(TokenBinding binding, byte[] header, byte[] positions) {
    byte[] input = BindingFormat.write(binding, concat(header, positions));
    return concat(
        positions, secrets == null ? fingerprint(input) : hmac(secrets.keys().get(0), input));
  }

  @Override
  public byte[] open(TokenBinding binding, byte[] header, byte[] sealed) {
    int length = sealed.length - length();
    if (length < 0) {
      throw new InvalidPageTokenException();
    }
    byte[] positions = Arrays.copyOf(sealed, length);
    byte[] end = Arrays.copyOfRange(sealed, length, sealed.length);
    if (!verifies(BindingFormat.write(binding, concat(header, positions)), end)) {
      throw new InvalidPageTokenException();
    }
    return positions;
  }

  private boolean verifies(byte[] input, byte[] end) {
    if (secrets == null) {
      return MessageDigest.isEqual(fingerprint(input), end);
    }
    for (SecretKeySpec key : secrets.keys()) {
      if (MessageDigest.isEqual(hmac(key, input), end)) {
        return true;
      }
    }
    return false;
  }

  static byte[] concat(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static byte[] fingerprint(byte[] input) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(input);
      return Arrays.copyOf(digest, FINGERPRINT_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java runtime has SHA-256", e);
    }
  }

  static byte[] hmac(SecretKeySpec key, byte[] input) {
    try {
      Mac mac = Mac.getInstance(PageTokenSecrets.ALGORITHM);
      mac.init(key);
      return mac.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java runtime has HmacSHA256", e);
    }
  }
}
