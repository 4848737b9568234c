package dev.tenure.runtime.key;

/**
 * Texts as DynamoDB measures and compares them: by their bytes in UTF-8.
 *
 * <p>The order is that of the code points. It is not the order of {@link String#compareTo}, which
 * puts U+10000 and above before U+E000.
 */
public final class Utf8 {
  private Utf8() {}

  /** Compares two texts by code points, which is how their bytes in UTF-8 compare. */
  public static int compare(String a, String b) {
    int common = Math.min(a.length(), b.length());
    for (int i = 0; i < common; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        return rank(x) - rank(y);
      }
    }
    return a.length() - b.length();
  }

  /** Surrogates stand for the highest code points, so they go above U+E000 to U+FFFF. */
  private static int rank(char c) {
    return Character.isSurrogate(c) ? c + 0x10000 : c;
  }

  /** The number of bytes of a well-formed text. */
  public static int length(String text) {
    int bytes = text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        // A pair of surrogates is four bytes, hence two for each of its halves.
        bytes += c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
      }
    }
    return bytes;
  }

  /** Whether a text takes at most so many bytes; mostly answered without reading it. */
  public static boolean fits(String text, int maxBytes) {
    return text.length() <= maxBytes / 3 || (text.length() <= maxBytes && length(text) <= maxBytes);
  }

  /**
   * Whether each surrogate is half of a pair. A lone one has no UTF-8 form: encoders replace it,
   * and two different keys would name one item.
   */
  public static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        i++;
        if (i == text.length() || !Character.isSurrogatePair(c, text.charAt(i))) {
          return false;
        }
      }
    }
    return true;
  }
}
