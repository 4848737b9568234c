package dev.tenure.runtime.key;

import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.InvalidTenantException;
import dev.tenure.runtime.TenantId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * Builds one key, part by part; the separator is put between parts.
 *
 * <pre>{@code
 * KeyBuilder.start().literal("TENANT").tenant("tenantId", tenant.value()).partitionKey();
 * KeyBuilder.start().literal("ORDER").text("orderId", order.orderId()).sortKey();
 * }</pre>
 *
 * <p>A literal that ends in {@code #} brings its separator along: {@code "company#"} alone is the
 * key {@code company#}, and a part that follows stands right behind it, as in {@code company#Acme}.
 * Every method that takes a value throws {@link InvalidKeyException} for null and for what the
 * encoding cannot keep; the first argument is the member's name, for the message.
 *
 * <p>A builder is used once and by one thread.
 */
public final class KeyBuilder {
  /** What DynamoDB takes as a partition key. */
  static final int MAX_PARTITION_KEY_BYTES = 2048;

  /** One less than what DynamoDB takes as a sort key: the bound of a range needs one more. */
  static final int MAX_SORT_KEY_BYTES = 1023;

  private static final int USUAL_LENGTH = 64;

  private final StringBuilder key;
  private final boolean fromStart;

  private KeyBuilder(StringBuilder key, boolean fromStart) {
    this.key = key;
    this.fromStart = fromStart;
  }

  /** Begins an empty key. */
  public static KeyBuilder start() {
    return new KeyBuilder(new StringBuilder(USUAL_LENGTH), true);
  }

  /**
   * Continues a key that is already encoded, such as the tenant's or the {@linkplain #prefix()
   * prefix} of a range.
   */
  public static KeyBuilder after(String encodedPrefix) {
    StringBuilder key = new StringBuilder(encodedPrefix.length() + USUAL_LENGTH);
    return new KeyBuilder(key.append(encodedPrefix), true);
  }

  /** Begins one part that will stand somewhere behind others. */
  static KeyBuilder startWithin() {
    return new KeyBuilder(new StringBuilder(USUAL_LENGTH), false);
  }

  /** Writes a word of the key's pattern as declared; the compiler has checked it. */
  public KeyBuilder literal(String literal) {
    next().append(literal);
    return this;
  }

  /**
   * Writes one part of the tenant as it is; its alphabet holds nothing to escape.
   *
   * @throws InvalidTenantException if {@code value} cannot be a tenant's part
   */
  public KeyBuilder tenant(String part, String value) {
    next().append(TenantId.requireValid(part, value));
    return this;
  }

  /** Writes a text: not empty, each surrogate half of a pair. */
  public KeyBuilder text(String member, String value) {
    TextEncoding.append(next(), member, value);
    return this;
  }

  /**
   * Writes a text as it is, as keys of another program hold it: not empty, without {@code #}, and
   * at the beginning of a key not {@code $} and a letter from G on, which are internal keys.
   */
  public KeyBuilder plain(String member, String value) {
    int start = next().length();
    TextEncoding.appendPlain(key, member, value);
    refuseInternal(start, member);
    return this;
  }

  /** Writes the beginning of a text, the empty one included. */
  KeyBuilder beginningOfText(String member, String beginning) {
    TextEncoding.requirePresent(member, beginning);
    TextEncoding.requireWellFormed(member, beginning);
    TextEncoding.appendAny(next(), beginning);
    return this;
  }

  /** Writes the beginning of a plain text, the empty one included. */
  KeyBuilder beginningOfPlain(String member, String beginning) {
    int start = next().length();
    TextEncoding.requirePresent(member, beginning);
    TextEncoding.requireWellFormed(member, beginning);
    TextEncoding.requirePlain(member, beginning);
    key.append(beginning);
    refuseInternal(start, member);
    return this;
  }

  private void refuseInternal(int start, String member) {
    if (fromStart && start == 0 && TextEncoding.isInternal(key)) {
      throw InvalidKeyException.ofPart(member, "must not begin a key as internal keys begin");
    }
  }

  /** Writes a {@code byte}, {@code short}, {@code int} or {@code long}. */
  public KeyBuilder integral(String member, long value) {
    IntegralEncoding.append(next(), value);
    return this;
  }

  /** Writes an instant of the years 0000 to 9999. */
  public KeyBuilder instant(String member, Instant value) {
    TemporalEncoding.append(next(), member, value);
    return this;
  }

  /** Writes a date of the years 0000 to 9999. */
  public KeyBuilder localDate(String member, LocalDate value) {
    TemporalEncoding.append(next(), member, value);
    return this;
  }

  /** Writes a date and time of the years 0000 to 9999. */
  public KeyBuilder localDateTime(String member, LocalDateTime value) {
    TemporalEncoding.append(next(), member, value);
    return this;
  }

  /** Writes a UUID in lower case. */
  public KeyBuilder uuid(String member, UUID value) {
    TextEncoding.requirePresent(member, value);
    next().append(value);
    return this;
  }

  /** Writes {@code true} or {@code false}. */
  public KeyBuilder bool(String member, boolean value) {
    next().append(value);
    return this;
  }

  /** Writes a number that is the whole key. */
  KeyBuilder number(String member, BigDecimal value) {
    if (key.length() > 0) {
      throw new IllegalStateException("'" + member + "' is a number, which has no parts before it");
    }
    key.append(KeyNumber.write(member, value));
    return this;
  }

  /** Writes the name of a constant as a text. */
  public KeyBuilder enumeration(String member, Enum<?> value) {
    TextEncoding.requirePresent(member, value);
    TextEncoding.append(next(), member, value.name());
    return this;
  }

  /** Writes what a converter of the application makes of a value, as a text. */
  public <T> KeyBuilder converted(String member, T value, KeyConverter<T> converter) {
    TextEncoding.requirePresent(member, value);
    return text(member, Converting.toKey(member, value, converter));
  }

  /** Writes a value of a type that is at hand as a value too, such as a wrapper's. */
  public <T> KeyBuilder part(String member, T value, KeyType<T> type) {
    return type.write(this, member, value);
  }

  /**
   * Writes the shard of an item, behind all else of its partition key.
   *
   * @param shards how many there are
   * @param sortKey the item's whole sort key, encoded
   */
  public KeyBuilder shard(int shards, String sortKey) {
    return literal(Shards.part(shards, sortKey));
  }

  /** Ends the part before, if any. */
  private StringBuilder next() {
    int length = key.length();
    if (length > 0 && key.charAt(length - 1) != TextEncoding.SEPARATOR) {
      key.append(TextEncoding.SEPARATOR);
    }
    return key;
  }

  /**
   * The key, for the partition key of the table or of an index.
   *
   * @throws InvalidKeyException if it takes more than 2,048 bytes in UTF-8
   */
  public String partitionKey() {
    return atMost(MAX_PARTITION_KEY_BYTES, "The partition key");
  }

  /**
   * The key, for the sort key of the table or of an index.
   *
   * @throws InvalidKeyException if it takes more than 1,023 bytes in UTF-8
   */
  public String sortKey() {
    return atMost(MAX_SORT_KEY_BYTES, "The sort key");
  }

  private String atMost(int bytes, String what) {
    String built = build();
    if (!Utf8.fits(built, bytes)) {
      throw InvalidKeyException.ofKey(what + " takes more than " + bytes + " bytes in UTF-8");
    }
    return built;
  }

  /**
   * What every key begins with that goes on after the parts written so far, up to and including the
   * separator; {@code ""} if nothing was written.
   */
  public String prefix() {
    return next().toString();
  }

  /** The key whatever its length, for what is only the beginning of a key, such as the tenant. */
  public String build() {
    return key.toString();
  }
}
