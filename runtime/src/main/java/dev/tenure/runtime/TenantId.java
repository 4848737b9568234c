package dev.tenure.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A tenant named by one value.
 *
 * <p>It holds 1 to 256 characters of {@code A-Z a-z 0-9 _ . : / = + @ -}: what a session tag of AWS
 * carries, so that the same text works in a key and in a policy. Nothing is trimmed, folded or
 * normalised: {@code ACME} is another tenant than {@code acme}.
 */
public final class TenantId implements Comparable<TenantId> {
  private static final int MAX_LENGTH = 256;

  private final String value;

  private TenantId(String value) {
    this.value = value;
  }

  /**
   * The tenant of this name.
   *
   * @throws InvalidTenantException if {@code value} is null, empty, too long, or holds any other
   *     character, a space included
   */
  public static TenantId of(String value) {
    return new TenantId(requireValid("tenantId", value));
  }

  /** Whether a text can be a tenant, or one part of a tenant that has several. */
  public static boolean isValid(@Nullable String value) {
    if (value == null || value.isEmpty() || value.length() > MAX_LENGTH) {
      return false;
    }
    for (int i = 0; i < value.length(); i++) {
      if (!isAllowed(value.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Answers a tenant part as it came.
   *
   * @param part the part's name, for the message
   * @throws InvalidTenantException unless {@link #isValid(String)}
   */
  public static String requireValid(String part, String value) {
    if (!isValid(value)) {
      throw new InvalidTenantException(
          part, "must be 1 to 256 characters out of A-Z a-z 0-9 _ . : / = + @ -");
    }
    return value;
  }

  private static boolean isAllowed(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= '-' && c <= ':') // - . / 0-9 :
        || (c >= '@' && c <= 'Z') // @ A-Z
        || c == '_'
        || c == '='
        || c == '+';
  }

  /** The text that stands in keys and tags. */
  public String value() {
    return value;
  }

  @Override
  public int compareTo(TenantId other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TenantId that && that.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
