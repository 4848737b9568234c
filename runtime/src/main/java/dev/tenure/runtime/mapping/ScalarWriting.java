package dev.tenure.runtime.mapping;

import dev.tenure.runtime.MappingException;
import dev.tenure.runtime.key.Utf8;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Turns scalars into attribute values, as the Enhanced Client's default converters do.
 *
 * <p>Each method is small enough to be inlined where it is called.
 */
final class ScalarWriting {
  static final AttributeValue NULL = AttributeValues.nul();
  private static final AttributeValue TRUE = AttributeValues.bool(true);
  private static final AttributeValue FALSE = AttributeValues.bool(false);

  private ScalarWriting() {}

  static AttributeValue of(String value) {
    requireWellFormed(value);
    return AttributeValues.s(value);
  }

  /** Half a surrogate pair has no form in UTF-8, and would come back as a question mark. */
  static void requireWellFormed(String text) {
    if (!Utf8.isWellFormed(text)) {
      throw MappingException.of("is a text with half of a surrogate pair");
    }
  }

  static AttributeValue of(char value) {
    return of(String.valueOf(value));
  }

  static AttributeValue of(boolean value) {
    return value ? TRUE : FALSE;
  }

  static AttributeValue of(int value) {
    return AttributeValues.n(Integer.toString(value));
  }

  static AttributeValue of(long value) {
    return AttributeValues.n(Long.toString(value));
  }

  static AttributeValue of(float value) {
    return AttributeValues.n(Numbers.write(value));
  }

  static AttributeValue of(double value) {
    return AttributeValues.n(Numbers.write(value));
  }

  static AttributeValue of(BigDecimal value) {
    return AttributeValues.n(Numbers.write(value));
  }

  static AttributeValue of(BigInteger value) {
    return AttributeValues.n(Numbers.write(value));
  }

  static AttributeValue of(Instant value) {
    return AttributeValues.s(Times.write(value));
  }

  static AttributeValue epochSeconds(Instant value) {
    return of(Times.epochSeconds(value));
  }

  static AttributeValue of(LocalDate value) {
    return AttributeValues.s(Times.write(value));
  }

  static AttributeValue of(LocalDateTime value) {
    return AttributeValues.s(value.toString());
  }

  static AttributeValue of(OffsetDateTime value) {
    return AttributeValues.s(value.toString());
  }

  static AttributeValue of(Duration value) {
    return AttributeValues.n(Times.write(value));
  }

  static AttributeValue of(UUID value) {
    return AttributeValues.s(value.toString());
  }

  static AttributeValue of(byte[] value) {
    return AttributeValues.b(SdkBytes.fromByteArray(value));
  }

  static AttributeValue of(ByteBuffer value) {
    return AttributeValues.b(SdkBytes.fromByteBuffer(value));
  }
}
