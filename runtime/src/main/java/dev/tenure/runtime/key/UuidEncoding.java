package dev.tenure.runtime.key;

import dev.tenure.runtime.InvalidKeyException;
import java.util.UUID;

/** UUIDs in their usual 36 characters, letters in lower case. */
final class UuidEncoding {
  private static final int LENGTH = 36;

  private UuidEncoding() {}

  static UUID decode(String key, int from, int to, String member) {
    if (to - from != LENGTH
        || key.charAt(from + 8) != '-'
        || key.charAt(from + 13) != '-'
        || key.charAt(from + 18) != '-'
        || key.charAt(from + 23) != '-') {
      throw notAsWritten(member);
    }
    long high = hex(key, from, from + 18, member);
    long low = hex(key, from + 19, to, member);
    return new UUID(high, low);
  }

  /** Sixteen digits, with the hyphens between them already seen to be where they belong. */
  private static long hex(String key, int from, int to, String member) {
    long value = 0;
    for (int i = from; i < to; i++) {
      char c = key.charAt(i);
      if (c >= '0' && c <= '9') {
        value = value << 4 | (c - '0');
      } else if (c >= 'a' && c <= 'f') {
        value = value << 4 | (c - 'a' + 10);
      } else if (c != '-' || !isHyphenPlace(i - from, to - from)) {
        throw notAsWritten(member);
      }
    }
    return value;
  }

  /** Places 8 and 13 of the first 18 characters, place 4 of the last 17. */
  private static boolean isHyphenPlace(int place, int length) {
    return length == 18 ? place == 8 || place == 13 : place == 4;
  }

  private static InvalidKeyException notAsWritten(String member) {
    return InvalidKeyException.ofPart(member, "is not a UUID as it is written");
  }
}
