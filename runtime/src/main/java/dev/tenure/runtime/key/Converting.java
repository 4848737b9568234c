package dev.tenure.runtime.key;

import dev.tenure.runtime.InvalidKeyException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Calls to converters of the application, whose exceptions and nulls do not get further. */
final class Converting {
  private Converting() {}

  /** The text, which the caller checks as every other. */
  static <T> String toKey(String member, T value, KeyConverter<T> converter) {
    return guarded(member, value, converter::toKey);
  }

  static <T> T fromKey(String member, String text, KeyConverter<T> converter) {
    return guarded(member, text, converter::fromKey);
  }

  private static <A, B> B guarded(String member, A value, Function<A, @Nullable B> conversion) {
    B result;
    try {
      result = conversion.apply(value);
    } catch (RuntimeException e) {
      throw InvalidKeyException.ofApplication(member, e);
    }
    if (result == null) {
      throw InvalidKeyException.ofPart(member, "is converted to null");
    }
    return result;
  }
}
