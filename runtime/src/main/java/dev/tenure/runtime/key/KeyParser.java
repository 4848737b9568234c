package dev.tenure.runtime.key;

import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.TenantId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * Reads one key, part by part, in the order in which {@link KeyBuilder} wrote it.
 *
 * <pre>{@code
 * KeyParser sortKey = KeyParser.of(item.sortKey()).literal("ORDER");
 * String orderId = sortKey.text("orderId");
 * sortKey.end();
 * }</pre>
 *
 * <p>Each method accepts exactly what the builder's method of the same name writes and throws
 * {@link InvalidKeyException} for anything else, so a key that was read is the key that would be
 * written. Only lengths are not looked at: existing keys may use the last byte that generated ones
 * leave free.
 *
 * <p>A parser is used once and by one thread.
 */
public final class KeyParser {
  private final String key;
  private final boolean fromStart;
  private int position;

  private KeyParser(String key, boolean fromStart, int position) {
    this.key = key;
    this.fromStart = fromStart;
    this.position = position;
  }

  /** Reads a key from its beginning. */
  public static KeyParser of(String key) {
    return new KeyParser(key, true, 0);
  }

  /**
   * Reads what follows a known beginning, such as the tenant's.
   *
   * @throws InvalidKeyException unless {@code key} is {@code encodedPrefix} or continues it with
   *     another part
   */
  public static KeyParser after(String encodedPrefix, String key) {
    if (!encodedPrefix.isEmpty() && !startsWithParts(key, 0, encodedPrefix)) {
      throw InvalidKeyException.ofKey("The key does not begin as it must");
    }
    return new KeyParser(key, true, encodedPrefix.length());
  }

  /** Reads one part that stood somewhere behind others. */
  static KeyParser within(String part) {
    return new KeyParser(part, false, 0);
  }

  /** Reads a word of the key's pattern. */
  public KeyParser literal(String literal) {
    int start = next(literal);
    if (!startsWithParts(key, start, literal)) {
      throw InvalidKeyException.ofPart(literal, "is missing from the stored key");
    }
    position = start + literal.length();
    return this;
  }

  /** Whether whole parts stand at a position: nothing of the last one may be left over. */
  private static boolean startsWithParts(String key, int start, String parts) {
    int end = start + parts.length();
    return key.startsWith(parts, start)
        && (end == key.length()
            || key.charAt(end) == TextEncoding.SEPARATOR
            || parts.charAt(parts.length() - 1) == TextEncoding.SEPARATOR);
  }

  /** Reads one part of a tenant. */
  public String tenant(String part) {
    int start = next(part);
    String value = key.substring(start, endOfPart(start, part));
    if (!TenantId.isValid(value)) {
      throw InvalidKeyException.ofPart(part, "is not a tenant's");
    }
    return value;
  }

  /** Reads a text. */
  public String text(String member) {
    int start = next(member);
    return TextEncoding.decode(key, start, endOfPart(start, member), member);
  }

  /** Reads a text that stands as it is. */
  public String plain(String member) {
    int start = next(member);
    String value = key.substring(start, endOfPart(start, member));
    TextEncoding.requireWellFormed(member, value);
    if (fromStart && start == 0 && TextEncoding.isInternal(value)) {
      throw InvalidKeyException.ofPart(member, "must not begin a key as internal keys begin");
    }
    return value;
  }

  /** Reads a {@code byte}. */
  public byte byteValue(String member) {
    return (byte) integral(member, Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  /** Reads a {@code short}. */
  public short shortValue(String member) {
    return (short) integral(member, Short.MIN_VALUE, Short.MAX_VALUE);
  }

  /** Reads an {@code int}. */
  public int intValue(String member) {
    return (int) integral(member, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** Reads a {@code long}. */
  public long longValue(String member) {
    return integral(member, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  private long integral(String member, long min, long max) {
    int start = next(member);
    return IntegralEncoding.decode(key, start, endOfPart(start, member), member, min, max);
  }

  /** Reads an instant. */
  public Instant instant(String member) {
    int start = next(member);
    return TemporalEncoding.decodeInstant(key, start, endOfPart(start, member), member);
  }

  /** Reads a date. */
  public LocalDate localDate(String member) {
    int start = next(member);
    return TemporalEncoding.decodeDate(key, start, endOfPart(start, member), member);
  }

  /** Reads a date and time. */
  public LocalDateTime localDateTime(String member) {
    int start = next(member);
    return TemporalEncoding.decodeDateTime(key, start, endOfPart(start, member), member);
  }

  /** Reads a UUID. */
  public UUID uuid(String member) {
    int start = next(member);
    return UuidEncoding.decode(key, start, endOfPart(start, member), member);
  }

  /** Reads a number that is the whole key. */
  BigDecimal number(String member) {
    position = key.length();
    return KeyNumber.read(member, key);
  }

  /** Reads {@code true} or {@code false}. */
  public boolean bool(String member) {
    int start = next(member);
    String value = key.substring(start, endOfPart(start, member));
    if (value.equals("true")) {
      return true;
    }
    if (value.equals("false")) {
      return false;
    }
    throw InvalidKeyException.ofPart(member, "is neither true nor false");
  }

  /**
   * Reads a constant.
   *
   * @param values all constants of the type, as its {@code values()} answers them
   */
  public <E extends Enum<E>> E enumeration(String member, E[] values) {
    String name = text(member);
    for (E value : values) {
      if (value.name().equals(name)) {
        return value;
      }
    }
    throw InvalidKeyException.ofPart(member, "is no constant of its type");
  }

  /** Reads what a converter of the application made into a text. */
  public <T> T converted(String member, KeyConverter<T> converter) {
    String text = text(member);
    T value = Converting.fromKey(member, text, converter);
    if (!text.equals(Converting.toKey(member, value, converter))) {
      throw InvalidKeyException.ofPart(member, "is stored in a form that is never written");
    }
    return value;
  }

  /** Reads a value of a type that is at hand as a value too, such as a wrapper's. */
  public <T> T part(String member, KeyType<T> type) {
    return type.read(this, member);
  }

  /**
   * Reads the shard of an item, which must be the one of its sort key.
   *
   * @param shards how many there are
   * @param sortKey the item's sort key, read or not
   */
  public KeyParser shard(int shards, KeyParser sortKey) {
    return literal(Shards.part(shards, sortKey.key));
  }

  /** Demands that nothing is left. */
  public void end() {
    if (position != key.length()) {
      throw InvalidKeyException.ofKey("The stored key has more parts than its pattern");
    }
  }

  /** Where the next part begins: behind a separator, unless the key or a literal just began it. */
  private int next(String member) {
    if (position == 0 || key.charAt(position - 1) == TextEncoding.SEPARATOR) {
      return position;
    }
    if (position == key.length()) {
      throw missing(member);
    }
    return position + 1;
  }

  private int endOfPart(int start, String member) {
    int separator = key.indexOf(TextEncoding.SEPARATOR, start);
    int end = separator < 0 ? key.length() : separator;
    if (end == start) {
      throw missing(member);
    }
    position = end;
    return end;
  }

  private static InvalidKeyException missing(String member) {
    return InvalidKeyException.ofPart(member, "is missing from the stored key");
  }
}
