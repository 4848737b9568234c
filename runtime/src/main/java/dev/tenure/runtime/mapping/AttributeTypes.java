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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;

/**
 * The attribute types of the JDK's values and collections.
 *
 * <pre>{@code
 * AttributeType<List<LocalDate>> DATES = AttributeTypes.list(AttributeTypes.LOCAL_DATE);
 * }</pre>
 *
 * <p>They store what the Enhanced Client's default converters store, so both can read the same
 * items; the package's documentation lists the exceptions.
 */
public final class AttributeTypes {
  /** S. */
  public static final AttributeType<String> STRING =
      new ScalarType<>(ScalarType.Kind.STRING, String.class);

  /** S of one character. */
  public static final AttributeType<Character> CHARACTER =
      new ScalarType<>(ScalarType.Kind.CHARACTER, Character.class);

  /** BOOL; the numbers 0 and 1 are read, too. */
  public static final AttributeType<Boolean> BOOLEAN =
      new ScalarType<>(ScalarType.Kind.BOOLEAN, Boolean.class);

  /** N. */
  public static final AttributeType<Byte> BYTE = new ScalarType<>(ScalarType.Kind.BYTE, Byte.class);

  /** N. */
  public static final AttributeType<Short> SHORT =
      new ScalarType<>(ScalarType.Kind.SHORT, Short.class);

  /** N. */
  public static final AttributeType<Integer> INTEGER =
      new ScalarType<>(ScalarType.Kind.INTEGER, Integer.class);

  /** N. */
  public static final AttributeType<Long> LONG = new ScalarType<>(ScalarType.Kind.LONG, Long.class);

  /** N; NaN and the infinities are refused. */
  public static final AttributeType<Float> FLOAT =
      new ScalarType<>(ScalarType.Kind.FLOAT, Float.class);

  /** N; NaN, the infinities and what is beyond DynamoDB's range are refused. */
  public static final AttributeType<Double> DOUBLE =
      new ScalarType<>(ScalarType.Kind.DOUBLE, Double.class);

  /**
   * N; more than 38 significant digits and what is beyond DynamoDB's range are refused. DynamoDB
   * forgets the scale: {@code 1.00} comes back as {@code 1}.
   */
  public static final AttributeType<BigDecimal> BIG_DECIMAL =
      new ScalarType<>(ScalarType.Kind.BIG_DECIMAL, BigDecimal.class);

  /** N; more than 38 significant digits are refused. */
  public static final AttributeType<BigInteger> BIG_INTEGER =
      new ScalarType<>(ScalarType.Kind.BIG_INTEGER, BigInteger.class);

  /** S, such as {@code 2026-01-31T10:15:30Z}. */
  public static final AttributeType<Instant> INSTANT =
      new ScalarType<>(ScalarType.Kind.INSTANT, Instant.class);

  /**
   * N, the whole seconds since 1970, as a table's time to live wants them. What lies between two
   * seconds is stored as the later one, so that nothing expires early.
   */
  public static final AttributeType<Instant> EPOCH_SECONDS =
      new ScalarType<>(ScalarType.Kind.EPOCH_SECONDS, Instant.class);

  /** S, such as {@code 2026-01-31}. */
  public static final AttributeType<LocalDate> LOCAL_DATE =
      new ScalarType<>(ScalarType.Kind.LOCAL_DATE, LocalDate.class);

  /** S, such as {@code 2026-01-31T10:15:30}; a date is read as its midnight. */
  public static final AttributeType<LocalDateTime> LOCAL_DATE_TIME =
      new ScalarType<>(ScalarType.Kind.LOCAL_DATE_TIME, LocalDateTime.class);

  /** S, such as {@code 2026-01-31T10:15:30+01:00}. */
  public static final AttributeType<OffsetDateTime> OFFSET_DATE_TIME =
      new ScalarType<>(ScalarType.Kind.OFFSET_DATE_TIME, OffsetDateTime.class);

  /** N, in seconds, with up to nine decimals. */
  public static final AttributeType<Duration> DURATION =
      new ScalarType<>(ScalarType.Kind.DURATION, Duration.class);

  /** S, in lower case. */
  public static final AttributeType<java.util.UUID> UUID =
      new ScalarType<>(ScalarType.Kind.UUID, java.util.UUID.class);

  /** B. */
  public static final AttributeType<byte[]> BYTE_ARRAY =
      new ScalarType<>(ScalarType.Kind.BYTE_ARRAY, byte[].class);

  /** B, of what remains in the buffer; read-only buffers come back. */
  public static final AttributeType<ByteBuffer> BYTE_BUFFER =
      new ScalarType<>(ScalarType.Kind.BYTE_BUFFER, ByteBuffer.class);

  private AttributeTypes() {}

  /**
   * S, the constant's {@code name()}.
   *
   * @param values all constants, as {@code values()} answers them
   */
  public static <E extends Enum<E>> AttributeType<E> enumeration(Class<E> type, E[] values) {
    return new EnumType<>(type, values);
  }

  /** L; a null element is stored as NULL. Unmodifiable lists come back. */
  public static <T> AttributeType<List<T>> list(AttributeType<T> element) {
    return new ListType<>(element);
  }

  /** L, as a {@link #list}; for members declared as {@code Collection}. */
  public static <T> AttributeType<Collection<T>> collection(AttributeType<T> element) {
    return new CollectionType<>(element);
  }

  /**
   * SS, NS or BS where elements are stored as S, N or B, and L otherwise.
   *
   * <p>A null element is refused with {@link MappingException}, and so are elements that only Java
   * tells apart, such as {@code 1.0} and {@code 1.00}. DynamoDB has no empty set: as a member it is
   * stored as absence, inside of a list or map as an empty L. Unmodifiable sets come back.
   */
  public static <T> AttributeType<Set<T>> set(AttributeType<T> element) {
    return new SetType<>(element);
  }

  /** M, by text; a null value is stored as NULL. Unmodifiable maps come back. */
  public static <V> AttributeType<Map<String, V>> map(AttributeType<V> value) {
    return map(KeyText.STRING, value);
  }

  /** M, by the texts of the keys; a null value is stored as NULL. Unmodifiable maps come back. */
  public static <K, V> AttributeType<Map<K, V>> map(KeyText<K> key, AttributeType<V> value) {
    return new MapType<>(key, value);
  }

  /**
   * What a converter for the Enhanced Client stores. What it throws becomes a {@link
   * MappingException} that names the class of the failure only: converters like to quote the value.
   */
  public static <T> AttributeType<T> converted(AttributeConverter<T> converter) {
    return new ConvertedType<>(converter);
  }
}
