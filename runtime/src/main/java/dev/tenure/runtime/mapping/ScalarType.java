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
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A type with one fixed representation.
 *
 * <p>One class for all of them, where a class each would read better: an application loads every
 * one of them before it has mapped its first item.
 */
final class ScalarType<T> extends AttributeType<T> {
  /** The scalars; whether DynamoDB tells unequal values apart. */
  enum Kind {
    STRING(AttributeValueType.S, true),
    CHARACTER(AttributeValueType.S, true),
    BOOLEAN(AttributeValueType.BOOL, true),
    BYTE(AttributeValueType.N, true),
    SHORT(AttributeValueType.N, true),
    INTEGER(AttributeValueType.N, true),
    LONG(AttributeValueType.N, true),
    FLOAT(AttributeValueType.N, false),
    DOUBLE(AttributeValueType.N, false),
    BIG_DECIMAL(AttributeValueType.N, false),
    BIG_INTEGER(AttributeValueType.N, true),
    INSTANT(AttributeValueType.S, true),
    EPOCH_SECONDS(AttributeValueType.N, false),
    LOCAL_DATE(AttributeValueType.S, true),
    LOCAL_DATE_TIME(AttributeValueType.S, true),
    OFFSET_DATE_TIME(AttributeValueType.S, true),
    DURATION(AttributeValueType.N, true),
    UUID(AttributeValueType.S, true),
    BYTE_ARRAY(AttributeValueType.B, false),
    BYTE_BUFFER(AttributeValueType.B, true);

    private final AttributeValueType stored;
    private final boolean keptApart;

    Kind(AttributeValueType stored, boolean keptApart) {
      this.stored = stored;
      this.keptApart = keptApart;
    }
  }

  private final Kind kind;
  private final Class<T> type;

  ScalarType(Kind kind, Class<T> type) {
    this.kind = kind;
    this.type = type;
  }

  @Override
  public AttributeValue write(T value) {
    return switch (kind) {
      case STRING -> ScalarWriting.of((String) value);
      case CHARACTER -> ScalarWriting.of((Character) value);
      case BOOLEAN -> ScalarWriting.of((Boolean) value);
      case BYTE -> ScalarWriting.of((Byte) value);
      case SHORT -> ScalarWriting.of((Short) value);
      case INTEGER -> ScalarWriting.of((Integer) value);
      case LONG -> ScalarWriting.of((Long) value);
      case FLOAT -> ScalarWriting.of((Float) value);
      case DOUBLE -> ScalarWriting.of((Double) value);
      case BIG_DECIMAL -> ScalarWriting.of((BigDecimal) value);
      case BIG_INTEGER -> ScalarWriting.of((BigInteger) value);
      case INSTANT -> ScalarWriting.of((Instant) value);
      case EPOCH_SECONDS -> ScalarWriting.epochSeconds((Instant) value);
      case LOCAL_DATE -> ScalarWriting.of((LocalDate) value);
      case LOCAL_DATE_TIME -> ScalarWriting.of((LocalDateTime) value);
      case OFFSET_DATE_TIME -> ScalarWriting.of((OffsetDateTime) value);
      case DURATION -> ScalarWriting.of((Duration) value);
      case UUID -> ScalarWriting.of((UUID) value);
      case BYTE_ARRAY -> ScalarWriting.of((byte[]) value);
      case BYTE_BUFFER -> ScalarWriting.of((ByteBuffer) value);
    };
  }

  @Override
  public T read(AttributeValue value) {
    return type.cast(
        switch (kind) {
          case STRING -> ScalarReading.string(value);
          case CHARACTER -> ScalarReading.character(value);
          case BOOLEAN -> ScalarReading.bool(value);
          case BYTE -> ScalarReading.byteValue(value);
          case SHORT -> ScalarReading.shortValue(value);
          case INTEGER -> ScalarReading.intValue(value);
          case LONG -> ScalarReading.longValue(value);
          case FLOAT -> ScalarReading.floatValue(value);
          case DOUBLE -> ScalarReading.doubleValue(value);
          case BIG_DECIMAL -> ScalarReading.bigDecimal(value);
          case BIG_INTEGER -> ScalarReading.bigInteger(value);
          case INSTANT -> ScalarReading.instant(value);
          case EPOCH_SECONDS -> ScalarReading.epochSeconds(value);
          case LOCAL_DATE -> ScalarReading.localDate(value);
          case LOCAL_DATE_TIME -> ScalarReading.localDateTime(value);
          case OFFSET_DATE_TIME -> ScalarReading.offsetDateTime(value);
          case DURATION -> ScalarReading.duration(value);
          case UUID -> ScalarReading.uuid(value);
          case BYTE_ARRAY -> ScalarReading.byteArray(value);
          case BYTE_BUFFER -> ScalarReading.byteBuffer(value);
        });
  }

  @Override
  public AttributeValueType attributeValueType() {
    return kind.stored;
  }

  @Override
  public EnhancedType<T> enhancedType() {
    return EnhancedType.of(type);
  }

  @Override
  boolean keepsValuesApart() {
    return kind.keptApart;
  }
}
