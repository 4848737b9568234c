package dev.tenure.runtime.key;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.function.Function;

/**
 * The types that can stand in a key.
 *
 * <p>Texts sort by code point. {@link #PLAIN}, {@link #UUID}, {@link #BOOLEAN} and constants are
 * not {@linkplain KeyType#ordered() ordered}: the order of their texts is not their order in Java,
 * or, for plain texts, not kept where another part follows.
 */
public final class KeyTypes {
  /** Any text that is not empty. */
  public static final KeyType<String> TEXT =
      SimpleKeyType.text(true, KeyBuilder::text, KeyParser::text, KeyBuilder::beginningOfText);

  /** A text that stands in the key as it is and holds no {@code #}. */
  public static final KeyType<String> PLAIN =
      SimpleKeyType.text(false, KeyBuilder::plain, KeyParser::plain, KeyBuilder::beginningOfPlain);

  public static final KeyType<Byte> BYTE =
      SimpleKeyType.discrete(
          integral(), KeyParser::byteValue, v -> v == Byte.MIN_VALUE ? null : (byte) (v - 1));

  public static final KeyType<Short> SHORT =
      SimpleKeyType.discrete(
          integral(), KeyParser::shortValue, v -> v == Short.MIN_VALUE ? null : (short) (v - 1));

  public static final KeyType<Integer> INT =
      SimpleKeyType.discrete(
          integral(), KeyParser::intValue, v -> v == Integer.MIN_VALUE ? null : v - 1);

  public static final KeyType<Long> LONG =
      SimpleKeyType.discrete(
          integral(), KeyParser::longValue, v -> v == Long.MIN_VALUE ? null : v - 1);

  public static final KeyType<Instant> INSTANT =
      SimpleKeyType.discrete(
          KeyBuilder::instant,
          KeyParser::instant,
          v -> v.equals(TemporalEncoding.MIN_INSTANT) ? null : v.minusNanos(1));

  public static final KeyType<LocalDate> LOCAL_DATE =
      SimpleKeyType.discrete(
          KeyBuilder::localDate,
          KeyParser::localDate,
          v -> v.equals(TemporalEncoding.MIN_DATE) ? null : v.minusDays(1));

  public static final KeyType<LocalDateTime> LOCAL_DATE_TIME =
      SimpleKeyType.discrete(
          KeyBuilder::localDateTime,
          KeyParser::localDateTime,
          v -> v.equals(TemporalEncoding.MIN_DATE_TIME) ? null : v.minusNanos(1));

  public static final KeyType<UUID> UUID =
      SimpleKeyType.unordered(KeyBuilder::uuid, KeyParser::uuid);

  public static final KeyType<Boolean> BOOLEAN =
      SimpleKeyType.unordered(
          (key, member, value) -> {
            TextEncoding.requirePresent(member, value);
            return key.bool(member, value);
          },
          KeyParser::bool);

  private KeyTypes() {}

  /**
   * The constants of an enum, by name.
   *
   * @param values all of them, as {@code values()} answers them
   */
  public static <E extends Enum<E>> KeyType<E> enumeration(E[] values) {
    E[] constants = values.clone();
    return SimpleKeyType.unordered(
        KeyBuilder::enumeration, (key, member) -> key.enumeration(member, constants));
  }

  /**
   * A type that wraps one value, such as {@code record OrderId(String value)}; it sorts as the
   * value does.
   *
   * <pre>{@code
   * KeyTypes.wrapping(KeyTypes.TEXT, OrderId::value, OrderId::new)
   * }</pre>
   */
  public static <T, U> KeyType<T> wrapping(
      KeyType<U> type, Function<T, U> unwrap, Function<U, T> wrap) {
    return new WrappingKeyType<>(type, unwrap, wrap);
  }

  /** A type that a converter of the application turns into text; it has no ranges. */
  public static <T> KeyType<T> converted(KeyConverter<T> converter) {
    return SimpleKeyType.unordered(
        (key, member, value) -> key.converted(member, value, converter),
        (key, member) -> key.converted(member, converter));
  }

  private static <N extends Number> SimpleKeyType.Writer<N> integral() {
    return (key, member, value) -> {
      TextEncoding.requirePresent(member, value);
      return key.integral(member, value.longValue());
    };
  }
}
