package dev.tenure.runtime.page;

import dev.tenure.runtime.InvalidPageTokenException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts the positions of tokens that cross tenants: they name tenants, and whoever holds the
 * token is not to learn their names.
 *
 * <p>AES-256-GCM with a random nonce of 96 bits, which stands in front. The key is derived from the
 * secret and serves nothing else; the query is authenticated along. Positions are filled up to a
 * multiple of 256 bytes, so that the length of a token does not tell that of a tenant's name.
 */
final class CrossTenantSeal implements Seal {
  private static final byte[] LABEL =
      "tenure: key that encrypts page tokens, AES-256-GCM, 1".getBytes(StandardCharsets.US_ASCII);
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int BLOCK_BYTES = 256;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final List<SecretKeySpec> keys;

  CrossTenantSeal(PageTokenSecrets secrets) {
    this.keys = secrets.keys().stream().map(CrossTenantSeal::derive).toList();
  }

  private static SecretKeySpec derive(SecretKeySpec secret) {
    return new SecretKeySpec(TokenSeal.hmac(secret, LABEL), "AES");
  }

  @Override
  public byte kind() {
    return 2;
  }

  @Override
  public byte[] seal(TokenBinding binding, byte[] header, byte[] positions) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, keys.get(0), nonce, binding, header);
      return TokenSeal.concat(nonce, cipher.doFinal(fill(positions)));
    } catch (GeneralSecurityException e) {
      throw unavailable(e);
    }
  }

  @Override
  public byte[] open(TokenBinding binding, byte[] header, byte[] sealed) {
    if (sealed.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
      throw new InvalidPageTokenException();
    }
    byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
    for (SecretKeySpec key : keys) {
      try {
        Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, binding, header);
        return unfill(cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
      } catch (AEADBadTagException e) {
        // Not of this key: perhaps of the next one.
      } catch (GeneralSecurityException e) {
        throw unavailable(e);
      }
    }
    throw new InvalidPageTokenException();
  }

  private static Cipher cipher(
      int mode, SecretKeySpec key, byte[] nonce, TokenBinding binding, byte[] header)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(BindingFormat.write(binding, header));
    return cipher;
  }

  private static byte[] fill(byte[] positions) {
    int length = Short.BYTES + positions.length;
    int blocks = (length + BLOCK_BYTES - 1) / BLOCK_BYTES;
    ByteBuffer filled = ByteBuffer.allocate(blocks * BLOCK_BYTES);
    return filled.putShort((short) positions.length).put(positions).array();
  }

  /** Only what {@link #fill} answered was authenticated, so the length is right. */
  private static byte[] unfill(byte[] filled) {
    int length = ByteBuffer.wrap(filled).getShort();
    return Arrays.copyOfRange(filled, Short.BYTES, Short.BYTES + length);
  }

  private static IllegalStateException unavailable(GeneralSecurityException e) {
    return new IllegalStateException("Every Java runtime has AES in Galois/Counter mode", e);
  }
}
