package dev.tenure.runtime.mapping;

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
 * <p>Each method is small enough to be inlined where it is called. The {@code create} methods of
 * {@link AttributeValue} allocate the value only; its {@code from} methods also allocate a builder
 * and a set, which a compiled method of many attributes does not get rid of.
 */
final class ScalarWriting {
  static final AttributeValue NULL = AttributeValue.createNul(true);
  private static final AttributeValue TRUE = AttributeValue.createBool(true);
  private static final AttributeValue FALSE = AttributeValue.createBool(false);

  private ScalarWriting() {}

  static AttributeValue of(String value) {
    return AttributeValue.createS(value);
  }

  static AttributeValue of(char value) {
    return AttributeValue.createS(String.valueOf(value));
  }

  static AttributeValue of(boolean value) {
    return value ? TRUE : FALSE;
  }

  static AttributeValue of(int value) {
    return AttributeValue.createN(Integer.toString(value));
  }

  static AttributeValue of(long value) {
    return AttributeValue.createN(Long.toString(value));
  }

  static AttributeValue of(float value) {
    return AttributeValue.createN(Numbers.write(value));
  }

  static AttributeValue of(double value) {
    return AttributeValue.createN(Numbers.write(value));
  }

  static AttributeValue of(BigDecimal value) {
    return AttributeValue.createN(Numbers.write(value));
  }

  static AttributeValue of(BigInteger value) {
    return AttributeValue.createN(Numbers.write(value));
  }

  static AttributeValue of(Instant value) {
    return AttributeValue.createS(Times.write(value));
  }

  static AttributeValue of(LocalDate value) {
    return AttributeValue.createS(Times.write(value));
  }

  static AttributeValue of(LocalDateTime value) {
    return AttributeValue.createS(value.toString());
  }

  static AttributeValue of(OffsetDateTime value) {
    return AttributeValue.createS(value.toString());
  }

  static AttributeValue of(Duration value) {
    return AttributeValue.createN(Times.write(value));
  }

  static AttributeValue of(UUID value) {
    return AttributeValue.createS(value.toString());
  }

  static AttributeValue of(byte[] value) {
    return AttributeValue.createB(SdkBytes.fromByteArray(value));
  }

  static AttributeValue of(ByteBuffer value) {
    return AttributeValue.createB(SdkBytes.fromByteBuffer(value));
  }
}
