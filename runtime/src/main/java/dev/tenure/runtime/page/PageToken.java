package dev.tenure.runtime.page;

import dev.tenure.runtime.InvalidPageTokenException;
import org.jspecify.annotations.Nullable;

/**
 * Where the next page of a query begins, as a text without meaning to its holder.
 *
 * <p>It consists of {@code A-Z a-z 0-9 _ -} and may stand in a URL. It serves only the query, the
 * arguments and the tenant that it was made for.
 */
public final class PageToken {
  /**
   * Above the longest token there is: two keys and four index keys, each as long as DynamoDB takes.
   */
  private static final int MAX_LENGTH = 16_384;

  private final String value;

  private PageToken(String value) {
    this.value = value;
  }

  /**
   * A token as a client sent it back.
   *
   * @throws InvalidPageTokenException if the text cannot be a token; whether it is one, and of
   *     which query, shows when it is used
   */
  public static PageToken of(String value) {
    if (!isPossible(value)) {
      throw new InvalidPageTokenException();
    }
    return new PageToken(value);
  }

  private static boolean isPossible(@Nullable String value) {
    if (value == null || value.isEmpty() || value.length() > MAX_LENGTH) {
      return false;
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean allowed =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || c == '_'
              || c == '-';
      if (!allowed) {
        return false;
      }
    }
    return true;
  }

  /** The text to hand to the client. */
  public String value() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PageToken that && that.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Not the text: it holds keys, and a log is no place for them. */
  @Override
  public String toString() {
    return "PageToken";
  }
}
