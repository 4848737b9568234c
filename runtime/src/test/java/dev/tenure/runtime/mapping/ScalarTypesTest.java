package dev.tenure.runtime.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.DefaultAttributeConverterProvider;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Each scalar comes back as it was, and looks as the Enhanced Client's converters make it look. */
class ScalarTypesTest {
  private static final DefaultAttributeConverterProvider CONVERTERS =
      DefaultAttributeConverterProvider.create();

  @Test
  void stringsAreKept() {
    holds(Values.STRING, AttributeTypes.STRING, String.class);
  }

  @Test
  void charactersAreKept() {
    holds(Values.CHARACTER, AttributeTypes.CHARACTER, Character.class);
  }

  @Test
  void booleansAreKept() {
    holds(Values.BOOLEAN, AttributeTypes.BOOLEAN, Boolean.class);
  }

  @Test
  void bytesAreKept() {
    holds(Values.BYTE, AttributeTypes.BYTE, Byte.class);
  }

  @Test
  void shortsAreKept() {
    holds(Values.SHORT, AttributeTypes.SHORT, Short.class);
  }

  @Test
  void intsAreKept() {
    holds(Values.INTEGER, AttributeTypes.INTEGER, Integer.class);
  }

  @Test
  void longsAreKept() {
    holds(Values.LONG, AttributeTypes.LONG, Long.class);
  }

  @Test
  void floatsAreKept() {
    holds(Values.FLOAT, AttributeTypes.FLOAT, Float.class);
  }

  @Test
  void doublesAreKept() {
    holds(Values.DOUBLE, AttributeTypes.DOUBLE, Double.class);
  }

  @Test
  void bigDecimalsAreKept() {
    holds(Values.BIG_DECIMAL, AttributeTypes.BIG_DECIMAL, java.math.BigDecimal.class);
  }

  @Test
  void bigIntegersAreKept() {
    holds(Values.BIG_INTEGER, AttributeTypes.BIG_INTEGER, java.math.BigInteger.class);
  }

  @Test
  void instantsAreKept() {
    holds(Values.INSTANT, AttributeTypes.INSTANT, java.time.Instant.class);
  }

  @Test
  void localDatesAreKept() {
    holds(Values.LOCAL_DATE, AttributeTypes.LOCAL_DATE, java.time.LocalDate.class);
  }

  @Test
  void localDateTimesAreKept() {
    holds(Values.LOCAL_DATE_TIME, AttributeTypes.LOCAL_DATE_TIME, LocalDateTime.class);
  }

  @Test
  void offsetDateTimesAreKept() {
    holds(Values.OFFSET_DATE_TIME, AttributeTypes.OFFSET_DATE_TIME, java.time.OffsetDateTime.class);
  }

  @Test
  void uuidsAreKept() {
    holds(Values.UUIDS, AttributeTypes.UUID, java.util.UUID.class);
  }

  @Test
  void buffersAreKept() {
    holds(Values.BUFFER, AttributeTypes.BYTE_BUFFER, ByteBuffer.class);
  }

  @Test
  void byteArraysAreKept() {
    AttributeConverter<byte[]> converter = CONVERTERS.converterFor(EnhancedType.of(byte[].class));
    qt().forAll(Values.BYTES)
        .checkAssert(
            bytes -> {
              AttributeValue written = AttributeTypes.BYTE_ARRAY.write(bytes);
              assertThat(written).isEqualTo(converter.transformFrom(bytes));
              assertThat(AttributeTypes.BYTE_ARRAY.read(written)).isEqualTo(bytes);
            });
  }

  @Test
  void durationsWithoutSignAndFractionAtOnceAreKeptAlike() {
    holds(
        Values.DURATION.map(d -> d.isNegative() ? Duration.ofSeconds(d.toSeconds()) : d),
        AttributeTypes.DURATION,
        Duration.class);
  }

  @Test
  void negativeDurationsWithFractionAreKeptWhereTheDefaultConverterLosesThem() {
    qt().forAll(Values.DURATION)
        .checkAssert(
            duration -> {
              AttributeValue written = AttributeTypes.DURATION.write(duration);
              assertThat(AttributeTypes.DURATION.read(written)).isEqualTo(duration);
            });
    assertThat(AttributeTypes.DURATION.write(Duration.ofMillis(-500)).n())
        .isEqualTo("-0.500000000");
    assertThat(AttributeTypes.DURATION.read(AttributeValue.fromN("-0.5")))
        .isEqualTo(Duration.ofMillis(-500));
  }

  /** One representation for both libraries, and each reads what the other wrote. */
  private static <T> void holds(Gen<T> values, AttributeType<T> type, Class<T> javaType) {
    AttributeConverter<T> converter = CONVERTERS.converterFor(EnhancedType.of(javaType));
    assertThat(type.attributeValueType()).isEqualTo(converter.attributeValueType());
    assertThat(type.enhancedType()).isEqualTo(EnhancedType.of(javaType));
    qt().forAll(values)
        .checkAssert(
            value -> {
              AttributeValue written = type.write(value);
              assertThat(type.read(written)).isEqualTo(value);
              assertThat(written).isEqualTo(converter.transformFrom(value));
              assertThat(converter.transformTo(written)).isEqualTo(value);
              assertThat(type.toConverter().transformTo(written)).isEqualTo(value);
              assertThat(type.toConverter().transformFrom(value)).isEqualTo(written);
            });
  }

  @Test
  void enumsAreStoredByNameWhateverTheirText() {
    AttributeType<Light> type = AttributeTypes.enumeration(Light.class, Light.values());
    assertThat(type.write(Light.RED)).isEqualTo(AttributeValue.fromS("RED"));
    assertThat(type.read(AttributeValue.fromS("GREEN"))).isEqualTo(Light.GREEN);
    assertThat(type.enhancedType()).isEqualTo(EnhancedType.of(Light.class));
  }

  private enum Light {
    RED,
    GREEN {
      @Override
      public String toString() {
        return "go";
      }
    };

    @Override
    public String toString() {
      return "stop";
    }
  }

  @Test
  void arraysAndBuffersAreCopied() {
    byte[] bytes = {1, 2, 3};
    AttributeValue written = AttributeTypes.BYTE_ARRAY.write(bytes);
    bytes[0] = 9;
    AttributeTypes.BYTE_ARRAY.read(written)[1] = 9;
    assertThat(written.b()).isEqualTo(SdkBytes.fromByteArray(new byte[] {1, 2, 3}));

    ByteBuffer buffer = ByteBuffer.wrap(new byte[] {1, 2, 3, 4}, 1, 2);
    assertThat(AttributeTypes.BYTE_BUFFER.write(buffer).b().asByteArray()).containsExactly(2, 3);
    assertThat(buffer.remaining()).isEqualTo(2);
    assertThat(AttributeTypes.BYTE_BUFFER.read(written).isReadOnly()).isTrue();
  }

  @Test
  void readingIsAsWideAsThePackageSays() {
    assertThat(AttributeTypes.BOOLEAN.read(AttributeValue.fromN("1"))).isTrue();
    assertThat(AttributeTypes.BOOLEAN.read(AttributeValue.fromN("0"))).isFalse();
    assertThat(AttributeTypes.LOCAL_DATE_TIME.read(AttributeValue.fromS("2026-01-31")))
        .isEqualTo(LocalDateTime.of(2026, 1, 31, 0, 0));
  }
}
