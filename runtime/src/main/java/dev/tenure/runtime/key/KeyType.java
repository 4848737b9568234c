package dev.tenure.runtime.key;

import org.jspecify.annotations.Nullable;

/**
 * The type of one part of a key, as a value: what a range operator must know of it. The types are
 * those of {@link KeyTypes} and {@link NumberKeyTypes}; there is no other way to make one, because
 * each is proven to keep values apart and in order.
 *
 * @param <T> the values, boxed where they are primitive
 */
public abstract class KeyType<T> {
  KeyType() {}

  /**
   * The part as it stands in a key.
   *
   * @throws dev.tenure.runtime.InvalidKeyException naming {@code member}, if it cannot be kept
   */
  public final String encode(String member, T value) {
    return write(KeyBuilder.startWithin(), member, value).build();
  }

  /**
   * The value of a part.
   *
   * @throws dev.tenure.runtime.InvalidKeyException naming {@code member}, unless {@link #encode}
   *     writes exactly {@code encoded}, or a number that is the same
   */
  public final T decode(String member, String encoded) {
    KeyParser parser = KeyParser.within(encoded);
    T value = read(parser, member);
    parser.end();
    return value;
  }

  /** Whether encoded parts sort as the values do, so that a range means what it says. */
  public abstract boolean ordered();

  /** Whether the part is a whole sort key of DynamoDB's type N. */
  boolean numeric() {
    return false;
  }

  abstract KeyBuilder write(KeyBuilder key, String member, T value);

  abstract T read(KeyParser key, String member);

  /** Whether there is a greatest value below each one: so for dates and numbers, not for texts. */
  abstract boolean discrete();

  /** Writes the greatest value below {@code value}; null if {@code value} is the smallest. */
  abstract @Nullable KeyBuilder writeBefore(KeyBuilder key, String member, T value);

  /** Writes the beginning of a text; only text types have one. */
  abstract KeyBuilder writeBeginning(KeyBuilder key, String member, String beginning);
}
