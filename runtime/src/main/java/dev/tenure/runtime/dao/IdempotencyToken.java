package dev.tenure.runtime.dao;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;

/**
 * What DynamoDB tells the attempts of one transaction by: at most 36 characters, for ten minutes.
 *
 * <p>It is one token for a whole account and table, so that of a caller is never sent as it is: the
 * same token of two tenants, or of two tables, must not meet.
 */
final class IdempotencyToken {
  /** As many bytes as 36 characters of Base64 hold. */
  private static final int BYTES = 27;

  private IdempotencyToken() {}

  /** One that nobody else has. */
  static String unique() {
    return UUID.randomUUID().toString();
  }

  /**
   * The one for a caller's token.
   *
   * @throws IllegalArgumentException if the token is empty
   */
  static String of(Scope scope, String operation, String token) {
    if (token.isEmpty()) {
      throw new IllegalArgumentException("An idempotency token is not empty");
    }
    MessageDigest digest = sha256();
    add(digest, scope.partitionKey());
    add(digest, scope.connection().tableName());
    add(digest, operation);
    add(digest, token);
    byte[] hash = ByteBuffer.allocate(BYTES).put(digest.digest(), 0, BYTES).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }

  /** Lengths first: what ends one part never begins another. */
  private static void add(MessageDigest digest, String part) {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + part.length() * Character.BYTES);
    bytes.putInt(part.length()).asCharBuffer().put(part); // as it is, lone surrogates, too
    digest.update(bytes.array());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
