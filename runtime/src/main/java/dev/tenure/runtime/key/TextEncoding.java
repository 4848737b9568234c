package dev.tenure.runtime.key;

import dev.tenure.runtime.InvalidKeyException;

/** Texts within a key: characters up to {@code $} become {@code $} and two hexadecimal digits. */
final class TextEncoding {
  static final char SEPARATOR = '#';
  private static final char ESCAPE = '$';
  private static final String HEX = "0123456789ABCDEF";

  private TextEncoding() {}

  static void append(StringBuilder key, String member, String text) {
    requireKeepable(member, text);
    appendAny(key, text);
  }

  /** Writes a well-formed text, the empty one included: the beginning of a part is no part. */
  static void appendAny(StringBuilder key, String text) {
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ESCAPE) {
        key.append(text, written, i);
        key.append(ESCAPE).append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
        written = i + 1;
      }
    }
    key.append(text, written, text.length());
  }

  static void appendPlain(StringBuilder key, String member, String text) {
    requireKeepable(member, text);
    requirePlain(member, text);
    key.append(text);
  }

  static void requirePlain(String member, String text) {
    if (text.indexOf(SEPARATOR) >= 0) {
      throw InvalidKeyException.ofPart(member, "is plain and must not contain '#'");
    }
  }

  static void requireKeepable(String member, String text) {
    requirePresent(member, text);
    if (text.isEmpty()) {
      throw InvalidKeyException.ofPart(member, "must not be empty");
    }
    requireWellFormed(member, text);
  }

  static void requireWellFormed(String member, String text) {
    if (!Utf8.isWellFormed(text)) {
      throw InvalidKeyException.ofPart(member, "must not contain half of a surrogate pair");
    }
  }

  /** Generated code passes what the application's objects hold, whatever their types promise. */
  @SuppressWarnings("ConstantValue")
  static void requirePresent(String member, Object value) {
    if (value == null) {
      throw InvalidKeyException.ofPart(member, "must not be null");
    }
  }

  /** Reads what {@link #append} wrote into {@code key} between two positions, and nothing else. */
  static String decode(String key, int from, int to, String member) {
    for (int i = from; i < to; i++) {
      if (key.charAt(i) <= ESCAPE) {
        return decodeEscaped(key, from, to, member);
      }
    }
    return wellFormed(key.substring(from, to), member);
  }

  private static String decodeEscaped(String key, int from, int to, String member) {
    StringBuilder text = new StringBuilder(to - from);
    int i = from;
    while (i < to) {
      char c = key.charAt(i);
      if (c > ESCAPE) {
        text.append(c);
        i++;
      } else if (c == ESCAPE && i + 2 < to) {
        int escaped = HEX.indexOf(key.charAt(i + 1)) << 4 | HEX.indexOf(key.charAt(i + 2));
        if (escaped < 0 || escaped > ESCAPE) {
          throw notAsWritten(member);
        }
        text.append((char) escaped);
        i += 3;
      } else {
        throw notAsWritten(member);
      }
    }
    return wellFormed(text.toString(), member);
  }

  private static String wellFormed(String text, String member) {
    requireWellFormed(member, text);
    return text;
  }

  private static InvalidKeyException notAsWritten(String member) {
    return InvalidKeyException.ofPart(member, "is stored in a form that is never written");
  }

  /**
   * Whether a key begins as internal partitions and sort keys do: with {@code $} and a letter that
   * is no hexadecimal digit. No encoded part and no tenant can; a plain text could.
   */
  static boolean isInternal(CharSequence key) {
    if (key.length() < 2 || key.charAt(0) != ESCAPE) {
      return false;
    }
    char c = key.charAt(1);
    return (c >= 'G' && c <= 'Z') || (c >= 'g' && c <= 'z');
  }
}
