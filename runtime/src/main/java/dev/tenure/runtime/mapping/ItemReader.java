package dev.tenure.runtime.mapping;

import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.MappingException;
import dev.tenure.runtime.key.KeyNumber;
import dev.tenure.runtime.key.KeyParser;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads the attributes of one item or document.
 *
 * <p>An absent attribute and one that is NULL read alike: as null, or as Java's default where a
 * primitive is asked for, because the item may be older than the member. An attribute of the wrong
 * type, or with text that is no value, is refused with {@link MappingException}. A reader is used
 * once and by one thread.
 */
public final class ItemReader {
  private final Map<String, AttributeValue> attributes;

  /** What is being read, for the message of a refusal. */
  private String current = "";

  ItemReader(Map<String, AttributeValue> attributes) {
    this.attributes = attributes;
  }

  String current() {
    return current;
  }

  private @Nullable AttributeValue find(String name) {
    current = name;
    AttributeValue value = attributes.get(name);
    return value == null || Elements.isNull(value) ? null : value;
  }

  /** Whether an attribute is there, and is not NULL. */
  public boolean has(String name) {
    return find(name) != null;
  }

  /**
   * Reads the attribute that tells of which class the object is.
   *
   * @throws MappingException if there is no such attribute
   */
  public String getType(String attribute) {
    AttributeValue value = find(attribute);
    if (value == null) {
      throw MappingException.of("is missing");
    }
    return ScalarReading.string(value);
  }

  /** The refusal of a type that no class has. */
  public MappingException unknownType(String attribute) {
    current = attribute;
    return MappingException.of("names no known type");
  }

  /**
   * Reads a key, of the table or of an index, part by part.
   *
   * @throws MappingException if there is no such attribute
   */
  public KeyParser key(String attribute) {
    AttributeValue value = find(attribute);
    if (value == null) {
      throw MappingException.of("is missing");
    }
    return KeyParser.of(ScalarReading.string(value));
  }

  /**
   * Reads a key that is a number, of the table or of an index.
   *
   * @throws MappingException if there is no such attribute
   */
  public KeyParser numberKey(String attribute) {
    AttributeValue value = find(attribute);
    if (value == null) {
      throw MappingException.of("is missing");
    }
    return KeyParser.of(ScalarReading.number(value));
  }

  /**
   * Demands that an attribute, if it is there, repeats what a part of the key says.
   *
   * @throws InvalidKeyException if it says something else
   */
  public <T> void requireAgreement(String attribute, AttributeType<T> type, T fromKey) {
    T stored = get(attribute, type);
    if (stored != null && !stored.equals(fromKey)) {
      throw InvalidKeyException.ofPart(attribute, "is not what the attribute of that name says");
    }
  }

  /**
   * Demands that a key of an index is the one that its parts give.
   *
   * @throws InvalidKeyException if it is another one
   */
  public void requireKey(String attribute, String key) {
    AttributeValue value = find(attribute);
    requireSame(value != null && key.equals(value.s()));
  }

  /**
   * Demands that a key of an index is the number that its part gives.
   *
   * @throws InvalidKeyException if it is another one
   */
  public void requireNumberKey(String attribute, String number) {
    AttributeValue value = find(attribute);
    requireSame(
        value != null && value.n() != null && number.equals(KeyNumber.canonical(value.n())));
  }

  private static void requireSame(boolean same) {
    if (!same) {
      throw InvalidKeyException.ofKey("The stored index key is not that of the item");
    }
  }

  /** Reads a text. */
  public @Nullable String getString(String name) {
    AttributeValue value = find(name);
    return value == null ? null : ScalarReading.string(value);
  }

  /** Reads a character; absent is {@code '\0'}. */
  public char getChar(String name) {
    AttributeValue value = find(name);
    return value == null ? '\0' : ScalarReading.character(value);
  }

  /** Reads a character. */
  public @Nullable Character getCharOrNull(String name) {
    AttributeValue value = find(name);
    return value == null ? null : ScalarReading.character(value);
  }

  /** Reads a boolean; absent is false. */
  public boolean getBoolean(String name) {
    AttributeValue value = find(name);
    return value != null && ScalarReading.bool(value);
  }

  /** Reads a boolean. */
  public @Nullable Boolean getBooleanOrNull(String name) {
    AttributeValue value = find(name);
    return value == null ? null : (Boolean) ScalarReading.bool(value);
  }

  /** Reads a number; absent is 0. */
  public byte getByte(String name) {
    AttributeValue value = find(name);
    return value == null ? 0 : ScalarReading.byteValue(value);
  }

  /** Reads a number. */
  public @Nullable Byte getByteOrNull(String name) {
    AttributeValue value = find(name);
    return value == null ? null : (Byte) ScalarReading.byteValue(value);
  }

  /** Reads a number; absent is 0. */
  public short getShort(String name) {
    AttributeValue value = find(name);
    return value == null ? 0 : ScalarReading.shortValue(value);
  }

  /** Reads a number. */
  public @Nullable Short getShortOrNull(String name) {
    AttributeValue value = find(name);
    return value == null ? null : (Short) ScalarReading.shortValue(value);
  }

  /** Reads a number; absent is 0. */
  public int getInt(String name) {
    AttributeValue value = find(name);
    return value == null ? 0 : ScalarReading.intValue(value);
  }

  /** Reads a number. */
  public @Nullable Integer getIntOrNull(String name) {
    AttributeValue value = find(name);
    return value == null ? null : (Integer) ScalarReading.intValue(value);
  }

  /** Reads a number; absent is 0. */
  public long getLong(String name) {
    AttributeValue value = find(name);
    return value == null ? 0 : ScalarReading.longValue(value);
  }

  /** Reads a number. */
  public @Nullable Long getLongOrNull(String name) {
    AttributeValue value = find(name);
    return value == null ? null : (Long) ScalarReading.longValue(value);
  }

  /** Reads a number; absent is 0. */
  public float getFloat(String name) {
    AttributeValue value = find(name);
    return value == null ? 0 : ScalarReading.floatValue(value);
  }

  /** Reads a number. */
  public @Nullable Float getFloatOrNull(String name) {
    AttributeValue value = find(name);
    return value == null ? null : (Float) ScalarReading.floatValue(value);
  }

  /** Reads a number; absent is 0. */
  public double getDouble(String name) {
    AttributeValue value = find(name);
    return value == null ? 0 : ScalarReading.doubleValue(value);
  }

  /** Reads a number. */
  public @Nullable Double getDoubleOrNull(String name) {
    AttributeValue value = find(name);
    return value == null ? null : (Double) ScalarReading.doubleValue(value);
  }

  /** Reads a number. */
  public @Nullable BigDecimal getBigDecimal(String name) {
    AttributeValue value = find(name);
    return value == null ? null : ScalarReading.bigDecimal(value);
  }

  /** Reads a number. */
  public @Nullable BigInteger getBigInteger(String name) {
    AttributeValue value = find(name);
    return value == null ? null : ScalarReading.bigInteger(value);
  }

  /** Reads an instant. */
  public @Nullable Instant getInstant(String name) {
    AttributeValue value = find(name);
    return value == null ? null : ScalarReading.instant(value);
  }

  /** Reads an instant from a number of seconds. */
  public @Nullable Instant getEpochSeconds(String name) {
    AttributeValue value = find(name);
    return value == null ? null : ScalarReading.epochSeconds(value);
  }

  /** Reads a date. */
  public @Nullable LocalDate getLocalDate(String name) {
    AttributeValue value = find(name);
    return value == null ? null : ScalarReading.localDate(value);
  }

  /** Reads a date and time. */
  public @Nullable LocalDateTime getLocalDateTime(String name) {
    AttributeValue value = find(name);
    return value == null ? null : ScalarReading.localDateTime(value);
  }

  /** Reads a date and time with its offset. */
  public @Nullable OffsetDateTime getOffsetDateTime(String name) {
    AttributeValue value = find(name);
    return value == null ? null : ScalarReading.offsetDateTime(value);
  }

  /** Reads a duration. */
  public @Nullable Duration getDuration(String name) {
    AttributeValue value = find(name);
    return value == null ? null : ScalarReading.duration(value);
  }

  /** Reads a UUID. */
  public @Nullable UUID getUuid(String name) {
    AttributeValue value = find(name);
    return value == null ? null : ScalarReading.uuid(value);
  }

  /** Reads bytes, into an array of the caller's own. */
  public byte @Nullable [] getByteArray(String name) {
    AttributeValue value = find(name);
    return value == null ? null : ScalarReading.byteArray(value);
  }

  /** Reads bytes, into a read-only buffer. */
  public @Nullable ByteBuffer getByteBuffer(String name) {
    AttributeValue value = find(name);
    return value == null ? null : ScalarReading.byteBuffer(value);
  }

  /** Reads a value of any type; an absent set is empty. */
  public <T> @Nullable T get(String name, AttributeType<T> type) {
    AttributeValue value = find(name);
    return value == null ? type.absent() : type.read(value);
  }

  /** Reads a value of any type, absent as empty. */
  public <T> Optional<T> getOptional(String name, AttributeType<T> type) {
    AttributeValue value = find(name);
    return value == null ? Optional.empty() : Optional.ofNullable(type.read(value));
  }

  /** Reads a set; an absent one is empty. */
  public <T> Set<T> getSet(String name, AttributeType<Set<T>> type) {
    AttributeValue value = find(name);
    return value == null ? Set.of() : type.read(value);
  }
}
