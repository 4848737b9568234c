package dev.tenure.runtime.page;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The end of a token, which ties what stands before it to the tenant and the query. */
final class TokenSeal {
  private static final int FINGERPRINT_BYTES = 16;
  private static final int HMAC_BYTES = 32;

  private final @Nullable PageTokenSecrets secrets;

  /** Seals with the secrets, or without any by a fingerprint. */
  TokenSeal(@Nullable PageTokenSecrets secrets) {
    this.secrets = secrets;
  }

  /** Stands in the token: one that was sealed the other way is not even compared. */
  byte kind() {
    return (byte) (secrets == null ? 0 : 1);
  }

  int length() {
    return secrets == null ? FINGERPRINT_BYTES : HMAC_BYTES;
  }

  byte[] seal(TokenBinding binding, byte[] content) {
    byte[] input = input(binding, content);
    return secrets == null ? fingerprint(input) : hmac(secrets.keys().get(0), input);
  }

  boolean verifies(TokenBinding binding, byte[] content, byte[] seal) {
    byte[] input = input(binding, content);
    if (secrets == null) {
      return MessageDigest.isEqual(fingerprint(input), seal);
    }
    for (SecretKeySpec key : secrets.keys()) {
      if (MessageDigest.isEqual(hmac(key, input), seal)) {
        return true;
      }
    }
    return false;
  }

  /** Each field behind its length, so that no two bindings give the same bytes. */
  private static byte[] input(TokenBinding binding, byte[] content) {
    byte[][] fields = new byte[binding.arguments().size() + 6][];
    int i = 0;
    fields[i++] = utf8(binding.tenant());
    fields[i++] = utf8(binding.table());
    fields[i++] = utf8(binding.entity());
    fields[i++] = utf8(binding.accessPath());
    fields[i++] = utf8(binding.descending() ? "descending" : "ascending");
    for (String argument : binding.arguments()) {
      fields[i++] = utf8(argument);
    }
    fields[i] = content;
    int length = 0;
    for (byte[] field : fields) {
      length += Integer.BYTES + field.length;
    }
    ByteBuffer input = ByteBuffer.allocate(length);
    for (byte[] field : fields) {
      input.putInt(field.length).put(field);
    }
    return input.array();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] fingerprint(byte[] input) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(input);
      return Arrays.copyOf(digest, FINGERPRINT_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java runtime has SHA-256", e);
    }
  }

  private static byte[] hmac(SecretKeySpec key, byte[] input) {
    try {
      Mac mac = Mac.getInstance(PageTokenSecrets.ALGORITHM);
      mac.init(key);
      return mac.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java runtime has HmacSHA256", e);
    }
  }
}
