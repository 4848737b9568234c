package dev.tenure.runtime.stream;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * How far a segment was scanned.
 *
 * @param partitionKey of the last row that was read; {@code ""} at the beginning
 * @param sortKey of the last row that was read; of a number its digits
 * @param done whether the segment was read to its end
 */
record SegmentPosition(String partitionKey, String sortKey, boolean done) {
  static final SegmentPosition BEGINNING = new SegmentPosition("", "", false);
  static final SegmentPosition END = new SegmentPosition("", "", true);
  private static final String BEGINNING_WORD = "-";
  private static final String END_WORD = "end";
  private static final char SEPARATOR = '.';

  boolean isBeginning() {
    return equals(BEGINNING);
  }

  static SegmentPosition parse(String word) {
    if (word.equals(BEGINNING_WORD)) {
      return BEGINNING;
    }
    if (word.equals(END_WORD)) {
      return END;
    }
    int separator = word.indexOf(SEPARATOR);
    if (separator < 1) {
      throw new IllegalArgumentException("Not the position of a segment");
    }
    return new SegmentPosition(
        decode(word.substring(0, separator)), decode(word.substring(separator + 1)), false);
  }

  String word() {
    if (done) {
      return END_WORD;
    }
    return isBeginning() ? BEGINNING_WORD : encode(partitionKey) + SEPARATOR + encode(sortKey);
  }

  private static String encode(String key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }

  private static String decode(String word) {
    return new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
  }

  /** Without the keys: they are a tenant's affair. */
  @Override
  public String toString() {
    return "SegmentPosition";
  }
}
