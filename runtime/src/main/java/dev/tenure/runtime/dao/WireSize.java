package dev.tenure.runtime.dao;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How many bytes an item takes in a request, at most: the service counts what travels, and that is
 * JSON, where binary grows by a third and a control character by five bytes.
 */
final class WireSize {
  /** Braces, quotes, the type's letter, colon and comma around each value. */
  private static final int AROUND = 16;

  private WireSize() {}

  static long of(Map<String, AttributeValue> item) {
    long size = AROUND;
    for (Map.Entry<String, AttributeValue> attribute : item.entrySet()) {
      size += AROUND + of(attribute.getKey()) + of(attribute.getValue());
    }
    return size;
  }

  private static long of(AttributeValue value) {
    return AROUND
        + switch (value.type()) {
          case S -> of(value.s());
          case N -> value.n().length();
          case B -> base64(value.b().asByteArrayUnsafe().length);
          case SS -> value.ss().stream().mapToLong(text -> AROUND + of(text)).sum();
          case NS -> value.ns().stream().mapToLong(number -> AROUND + number.length()).sum();
          case BS ->
              value.bs().stream()
                  .mapToLong(bytes -> AROUND + base64(bytes.asByteArrayUnsafe().length))
                  .sum();
          case L -> value.l().stream().mapToLong(WireSize::of).sum();
          case M -> of(value.m());
          default -> 0;
        };
  }

  private static long base64(int bytes) {
    return (bytes + 2L) / 3 * 4;
  }

  private static long of(String text) {
    long size = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x20) {
        size += 6;
      } else if (c == '"' || c == '\\') {
        size += 2;
      } else if (c < 0x80) {
        size += 1;
      } else if (c < 0x800) {
        size += 2;
      } else {
        size += 3; // a pair of surrogates is four bytes, or twelve if both are escaped
      }
    }
    return size;
  }
}
