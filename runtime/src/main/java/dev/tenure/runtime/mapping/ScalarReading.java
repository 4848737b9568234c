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
import java.util.UUID;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Turns attribute values into scalars; the reverse of {@link ScalarWriting}. */
final class ScalarReading {
  private static final int UUID_LENGTH = 36;

  private ScalarReading() {}

  static String string(AttributeValue value) {
    String text = value.s();
    if (text == null) {
      throw wrongType("S", value);
    }
    return text;
  }

  static String number(AttributeValue value) {
    String number = value.n();
    if (number == null) {
      throw wrongType("N", value);
    }
    return number;
  }

  private static SdkBytes binary(AttributeValue value) {
    SdkBytes bytes = value.b();
    if (bytes == null) {
      throw wrongType("B", value);
    }
    return bytes;
  }

  static MappingException wrongType(String expected, AttributeValue value) {
    return MappingException.of("must be " + expected + " but is " + typeOf(value));
  }

  /** The DynamoDB name of a value's type; the SDK calls NULL by another one. */
  private static String typeOf(AttributeValue value) {
    AttributeValue.Type type = value.type();
    if (type == null || type == AttributeValue.Type.UNKNOWN_TO_SDK_VERSION) {
      return "of no known type";
    }
    return type == AttributeValue.Type.NUL ? "NULL" : type.name();
  }

  static char character(AttributeValue value) {
    String text = string(value);
    if (text.length() != 1) {
      throw MappingException.of("must be one character");
    }
    return text.charAt(0);
  }

  /** Reads BOOL, and the numbers 0 and 1, as which DynamoDBMapper stores booleans. */
  static boolean bool(AttributeValue value) {
    Boolean bool = value.bool();
    return bool != null ? bool : numericBool(value);
  }

  private static boolean numericBool(AttributeValue value) {
    if ("1".equals(value.n())) {
      return true;
    }
    if ("0".equals(value.n())) {
      return false;
    }
    throw wrongType("BOOL", value);
  }

  static byte byteValue(AttributeValue value) {
    return (byte) Numbers.readIntegral(number(value), Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  static short shortValue(AttributeValue value) {
    return (short) Numbers.readIntegral(number(value), Short.MIN_VALUE, Short.MAX_VALUE);
  }

  static int intValue(AttributeValue value) {
    return (int) Numbers.readIntegral(number(value), Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  static long longValue(AttributeValue value) {
    return Numbers.readIntegral(number(value), Long.MIN_VALUE, Long.MAX_VALUE);
  }

  static float floatValue(AttributeValue value) {
    return Numbers.readFloat(number(value));
  }

  static double doubleValue(AttributeValue value) {
    return Numbers.readDouble(number(value));
  }

  static BigDecimal bigDecimal(AttributeValue value) {
    return Numbers.readBigDecimal(number(value));
  }

  static BigInteger bigInteger(AttributeValue value) {
    return Numbers.readBigInteger(number(value));
  }

  static Instant instant(AttributeValue value) {
    return Times.readInstant(string(value));
  }

  static Instant epochSeconds(AttributeValue value) {
    return Instant.ofEpochSecond(
        Numbers.readIntegral(
            number(value), Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond()));
  }

  static LocalDate localDate(AttributeValue value) {
    return Times.readLocalDate(string(value));
  }

  static LocalDateTime localDateTime(AttributeValue value) {
    return Times.readLocalDateTime(string(value));
  }

  static OffsetDateTime offsetDateTime(AttributeValue value) {
    return Times.readOffsetDateTime(string(value));
  }

  static Duration duration(AttributeValue value) {
    return Times.readDuration(number(value));
  }

  static UUID uuid(AttributeValue value) {
    return uuid(string(value));
  }

  /** Reads 8-4-4-4-12 digits only; the JDK's parser also takes shorter groups. */
  static UUID uuid(String text) {
    if (text.length() == UUID_LENGTH) {
      try {
        return UUID.fromString(text);
      } catch (IllegalArgumentException e) {
        throw MappingException.of("is not a UUID");
      }
    }
    throw MappingException.of("is not a UUID");
  }

  static byte[] byteArray(AttributeValue value) {
    return binary(value).asByteArray();
  }

  static ByteBuffer byteBuffer(AttributeValue value) {
    return binary(value).asByteBuffer();
  }
}
