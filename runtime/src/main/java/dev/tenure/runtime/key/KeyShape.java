package dev.tenure.runtime.key;

import java.util.List;

/**
 * A key pattern as far as bytes show it: how many parts there are, and which words stand where.
 *
 * <pre>{@code
 * KeyShape.of("ORDER#{orderId}#ITEM#{line}").fits("ORDER#17#ITEM#1");   // true
 * KeyShape.of("ORDER#{orderId}").fits("ORDER#17#ITEM#1");               // false
 * }</pre>
 *
 * <p>A key that fits may still be none of the pattern: what stands in place of a member is not
 * looked at. It saves trying to read what cannot be.
 */
public final class KeyShape {
  private final List<String> parts;

  private KeyShape(List<String> parts) {
    this.parts = parts;
  }

  /** The shape of a pattern, with members and shards in braces. */
  public static KeyShape of(String pattern) {
    return new KeyShape(List.of(pattern.split("#", -1)));
  }

  /** Whether each key of the pattern begins with the same word. */
  public boolean beginsWithWord() {
    return !parts.get(0).startsWith("{");
  }

  /** Whether a key has these words and as many parts. */
  public boolean fits(String key) {
    int start = 0;
    for (String part : parts) {
      if (start > key.length()) {
        return false;
      }
      int separator = key.indexOf(TextEncoding.SEPARATOR, start);
      int end = separator < 0 ? key.length() : separator;
      if (!fits(part, key, start, end)) {
        return false;
      }
      start = end + 1;
    }
    return start > key.length();
  }

  private static boolean fits(String part, String key, int start, int end) {
    return part.endsWith("}")
        ? end > start
        : end - start == part.length() && key.startsWith(part, start);
  }
}
