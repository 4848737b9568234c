package dev.tenure.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A value cannot become part of a key, or a stored key is not what the encoding would have written.
 *
 * <p>The message names the member and the rule, never the value; and the operation and the entity,
 * unless a keys class was asked by itself.
 */
public final class InvalidKeyException extends TenureException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String part;

  private InvalidKeyException(@Nullable String part, String message) {
    super(message);
    this.part = part;
  }

  /**
   * One part breaks a rule.
   *
   * @param member the member that stands in the key, such as {@code orderId}
   * @param rule what was broken, continuing "Key part 'orderId' "
   */
  public static InvalidKeyException ofPart(String member, String rule) {
    return new InvalidKeyException(member, "Key part '" + member + "' " + rule);
  }

  /**
   * A class or converter of the application refuses a part. Its exception may quote what it
   * refused, so only its class and its place are kept.
   */
  public static InvalidKeyException ofApplication(String member, RuntimeException failure) {
    InvalidKeyException exception =
        ofPart(member, "is refused by the application with " + failure.getClass().getName());
    exception.setStackTrace(failure.getStackTrace());
    return exception;
  }

  /** A key as a whole breaks a rule, such as its length; {@code message} is a whole sentence. */
  public static InvalidKeyException ofKey(String message) {
    return new InvalidKeyException(null, message);
  }

  /** The same refusal, of a key of an entity. */
  public InvalidKeyException ofEntity(String name) {
    concerns(name);
    return this;
  }

  /** The member that was refused, or {@code null} where the key as a whole was. */
  public @Nullable String part() {
    return part;
  }
}
