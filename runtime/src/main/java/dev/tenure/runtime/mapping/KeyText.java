package dev.tenure.runtime.mapping;

import dev.tenure.runtime.MappingException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;

/**
 * How the keys of a map become the names of an M, whose names are always text.
 *
 * <p>Stateless and thread-safe. Integral keys are written in decimal, UUIDs in lower case, enums by
 * {@code name()}.
 *
 * @param <K> the Java type of the keys
 */
public final class KeyText<K> {
  /** Text as it is; DynamoDB has no empty names. */
  public static final KeyText<String> STRING = new KeyText<>(String.class, null);

  /** Decimal digits. */
  public static final KeyText<Byte> BYTE = new KeyText<>(Byte.class, null);

  /** Decimal digits. */
  public static final KeyText<Short> SHORT = new KeyText<>(Short.class, null);

  /** Decimal digits. */
  public static final KeyText<Integer> INTEGER = new KeyText<>(Integer.class, null);

  /** Decimal digits. */
  public static final KeyText<Long> LONG = new KeyText<>(Long.class, null);

  /** Decimal digits. */
  public static final KeyText<BigInteger> BIG_INTEGER = new KeyText<>(BigInteger.class, null);

  /** 36 characters in lower case. */
  public static final KeyText<java.util.UUID> UUID = new KeyText<>(java.util.UUID.class, null);

  private final Class<K> type;
  private final @Nullable Map<String, K> constants;

  private KeyText(Class<K> type, @Nullable Map<String, K> constants) {
    this.type = type;
    this.constants = constants;
  }

  /**
   * Constants by name.
   *
   * @param values all constants, as {@code values()} answers them
   */
  public static <E extends Enum<E>> KeyText<E> enumeration(Class<E> type, E[] values) {
    Map<String, E> constants = new HashMap<>(values.length * 2);
    for (E value : values) {
      constants.put(value.name(), value);
    }
    return new KeyText<>(type, constants);
  }

  /**
   * The text of a key.
   *
   * @throws MappingException if it is empty, or there is no key
   */
  public String write(@Nullable K key) {
    if (key == null) {
      throw MappingException.of("is a map and must not have a null key");
    }
    String text = key instanceof Enum<?> constant ? constant.name() : key.toString();
    if (text.isEmpty()) {
      throw MappingException.of("is a map and must not have an empty key");
    }
    if (key == text) {
      ScalarWriting.requireWellFormed(text);
    }
    return text;
  }

  K read(String text) {
    try {
      return type.cast(parse(text));
    } catch (NumberFormatException e) {
      throw MappingException.of("has a key that is not a number of its Java type");
    }
  }

  private Object parse(String text) {
    if (type == String.class) {
      return text;
    }
    if (constants != null) {
      return constant(constants, text);
    }
    if (type == java.util.UUID.class) {
      return ScalarReading.uuid(text);
    }
    if (type == Integer.class) {
      return Integer.valueOf(text);
    }
    if (type == Long.class) {
      return Long.valueOf(text);
    }
    if (type == Short.class) {
      return Short.valueOf(text);
    }
    return type == Byte.class ? Byte.valueOf(text) : new BigInteger(text);
  }

  private Object constant(Map<String, K> all, String text) {
    K constant = all.get(text);
    if (constant == null) {
      throw MappingException.of("has a key that is no constant of " + type.getName());
    }
    return constant;
  }

  EnhancedType<K> enhancedType() {
    return EnhancedType.of(Objects.requireNonNull(type));
  }
}
