package dev.tenure.runtime.mapping;

import dev.tenure.runtime.MappingException;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Collects the attributes of one item or document.
 *
 * <p>Null is not written: an absent value is an absent attribute. Each name is written at most
 * once. What DynamoDB cannot keep is refused with {@link MappingException}. A writer is used once
 * and by one thread.
 */
public final class ItemWriter {
  private final AttributeMap attributes;

  /** What is being written, for the message of a refusal. */
  private String current = "";

  ItemWriter(int expectedSize) {
    this.attributes = new AttributeMap(expectedSize);
  }

  Map<String, AttributeValue> toMap() {
    return attributes;
  }

  String current() {
    return current;
  }

  /** Writes an attribute of a key, of the table or of an index. */
  public void key(String attribute, String encodedKey) {
    attributes.add(attribute, AttributeValues.s(encodedKey));
  }

  /** Writes an attribute of a key that is a number, of the table or of an index. */
  public void numberKey(String attribute, String number) {
    attributes.add(attribute, AttributeValues.n(number));
  }

  /** Writes an attribute as it is. */
  void add(String name, AttributeValue value) {
    attributes.add(name, value);
  }

  /** Writes a text. */
  public void put(String name, @Nullable String value) {
    if (value != null) {
      current = name;
      attributes.add(name, ScalarWriting.of(value));
    }
  }

  /** Writes a character. */
  public void put(String name, char value) {
    current = name;
    attributes.add(name, ScalarWriting.of(value));
  }

  /** Writes a character. */
  public void put(String name, @Nullable Character value) {
    if (value != null) {
      current = name;
      attributes.add(name, ScalarWriting.of(value));
    }
  }

  /** Writes a boolean. */
  public void put(String name, boolean value) {
    attributes.add(name, ScalarWriting.of(value));
  }

  /** Writes a boolean. */
  public void put(String name, @Nullable Boolean value) {
    if (value != null) {
      attributes.add(name, ScalarWriting.of(value));
    }
  }

  /** Writes an integral number; a {@code byte} or {@code short} as well. */
  public void put(String name, int value) {
    attributes.add(name, ScalarWriting.of(value));
  }

  /** Writes a number. */
  public void put(String name, @Nullable Byte value) {
    if (value != null) {
      attributes.add(name, ScalarWriting.of(value));
    }
  }

  /** Writes a number. */
  public void put(String name, @Nullable Short value) {
    if (value != null) {
      attributes.add(name, ScalarWriting.of(value));
    }
  }

  /** Writes a number. */
  public void put(String name, @Nullable Integer value) {
    if (value != null) {
      attributes.add(name, ScalarWriting.of(value));
    }
  }

  /** Writes a number. */
  public void put(String name, long value) {
    attributes.add(name, ScalarWriting.of(value));
  }

  /** Writes a number. */
  public void put(String name, @Nullable Long value) {
    if (value != null) {
      attributes.add(name, ScalarWriting.of(value));
    }
  }

  /** Writes a finite number. */
  public void put(String name, float value) {
    current = name;
    attributes.add(name, ScalarWriting.of(value));
  }

  /** Writes a finite number. */
  public void put(String name, @Nullable Float value) {
    if (value != null) {
      put(name, value.floatValue());
    }
  }

  /** Writes a number within DynamoDB's range. */
  public void put(String name, double value) {
    current = name;
    attributes.add(name, ScalarWriting.of(value));
  }

  /** Writes a number within DynamoDB's range. */
  public void put(String name, @Nullable Double value) {
    if (value != null) {
      put(name, value.doubleValue());
    }
  }

  /** Writes a number of DynamoDB's digits and range. */
  public void put(String name, @Nullable BigDecimal value) {
    if (value != null) {
      current = name;
      attributes.add(name, ScalarWriting.of(value));
    }
  }

  /** Writes a number of DynamoDB's digits and range. */
  public void put(String name, @Nullable BigInteger value) {
    if (value != null) {
      current = name;
      attributes.add(name, ScalarWriting.of(value));
    }
  }

  /** Writes an instant. */
  public void put(String name, @Nullable Instant value) {
    if (value != null) {
      attributes.add(name, ScalarWriting.of(value));
    }
  }

  /** Writes an instant as a number of seconds, rounded up. */
  public void putEpochSeconds(String name, @Nullable Instant value) {
    if (value != null) {
      attributes.add(name, ScalarWriting.epochSeconds(value));
    }
  }

  /** Writes a date. */
  public void put(String name, @Nullable LocalDate value) {
    if (value != null) {
      attributes.add(name, ScalarWriting.of(value));
    }
  }

  /** Writes a date and time. */
  public void put(String name, @Nullable LocalDateTime value) {
    if (value != null) {
      attributes.add(name, ScalarWriting.of(value));
    }
  }

  /** Writes a date and time with its offset. */
  public void put(String name, @Nullable OffsetDateTime value) {
    if (value != null) {
      attributes.add(name, ScalarWriting.of(value));
    }
  }

  /** Writes a duration in seconds. */
  public void put(String name, @Nullable Duration value) {
    if (value != null) {
      attributes.add(name, ScalarWriting.of(value));
    }
  }

  /** Writes a UUID. */
  public void put(String name, @Nullable UUID value) {
    if (value != null) {
      attributes.add(name, ScalarWriting.of(value));
    }
  }

  /** Writes a copy of the bytes. */
  public void put(String name, byte @Nullable [] value) {
    if (value != null) {
      attributes.add(name, ScalarWriting.of(value));
    }
  }

  /** Writes a copy of the remaining bytes. */
  public void put(String name, @Nullable ByteBuffer value) {
    if (value != null) {
      attributes.add(name, ScalarWriting.of(value));
    }
  }

  /** Writes a value of any type; an empty set is not written. */
  public <T> void put(String name, @Nullable T value, AttributeType<T> type) {
    if (value != null) {
      current = name;
      if (type.isStored(value)) {
        attributes.add(name, type.write(value));
      }
    }
  }

  /** Writes what an Optional holds; a null Optional counts as empty. */
  @SuppressWarnings("NullableOptional") // the field of a bean that nobody set
  public <T> void putOptional(String name, @Nullable Optional<T> value, AttributeType<T> type) {
    if (value != null && value.isPresent()) {
      put(name, value.get(), type);
    }
  }
}
