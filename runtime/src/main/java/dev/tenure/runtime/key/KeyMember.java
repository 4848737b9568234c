package dev.tenure.runtime.key;

import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.key.KeyRange.Kind;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A member whose own attribute is in the sort key of an index, with the ranges that can be asked of
 * it. DynamoDB compares the stored values themselves, so each operator is one of its own: nothing
 * stands before or behind the value, and there are no neighbours to keep apart from.
 *
 * @param <T> the type of the member
 */
public final class KeyMember<T> implements KeyRanges<T> {
  /** What DynamoDB takes in the sort key of an index. */
  public static final int MAX_SORT_KEY_BYTES = 1024;

  /** What DynamoDB takes in the partition key of an index. */
  public static final int MAX_PARTITION_KEY_BYTES = KeyBuilder.MAX_PARTITION_KEY_BYTES;

  private final String member;
  private final boolean numeric;
  private final Function<T, String> encoding;

  private KeyMember(String member, boolean numeric, Function<T, String> encoding) {
    this.member = member;
    this.numeric = numeric;
    this.encoding = encoding;
  }

  /**
   * A member that is stored as a text.
   *
   * @param encoding the text of a value, as it is stored
   */
  public static <T> KeyMember<T> text(String member, Function<T, String> encoding) {
    return new KeyMember<>(member, false, encoding);
  }

  /**
   * A member that is stored as a number.
   *
   * @param encoding the digits of a value
   */
  public static <T> KeyMember<T> number(String member, Function<T, String> encoding) {
    return new KeyMember<>(member, true, encoding);
  }

  @Override
  public KeyRange from(T low) {
    return range(Kind.AT_LEAST, encode(low), null);
  }

  @Override
  public KeyRange after(T low) {
    return range(Kind.GREATER, encode(low), null);
  }

  @Override
  public KeyRange upTo(T high) {
    return range(Kind.AT_MOST, null, encode(high));
  }

  @Override
  public KeyRange before(T high) {
    return range(Kind.LESS, null, encode(high));
  }

  @Override
  public KeyRange between(T low, T high) {
    String lower = encode(low);
    String upper = encode(high);
    boolean inverted = (numeric ? KeyNumber.compare(lower, upper) : Utf8.compare(lower, upper)) > 0;
    return inverted ? KeyRange.empty() : range(Kind.BETWEEN, lower, upper);
  }

  @Override
  public KeyRange beginsWith(String beginning) {
    if (numeric) {
      throw new UnsupportedOperationException("Only texts have a beginning");
    }
    if (!beginning.isEmpty()) {
      requireText(member, beginning, MAX_SORT_KEY_BYTES);
    }
    return KeyRange.beginsWith(beginning);
  }

  private KeyRange range(Kind kind, @Nullable String lower, @Nullable String upper) {
    return numeric ? KeyRange.ofNumbers(kind, lower, upper) : KeyRange.ofTexts(kind, lower, upper);
  }

  /** Generated code passes what the application's objects hold, whatever their types promise. */
  private String encode(T value) {
    TextEncoding.requirePresent(member, value);
    String encoded = encoding.apply(value);
    if (!numeric) {
      requireText(member, encoded, MAX_SORT_KEY_BYTES);
    }
    return encoded;
  }

  /**
   * Insists that a text can be a key as it is.
   *
   * @param member the member, for the message
   * @param mostBytes how many bytes it may have in UTF-8
   * @throws InvalidKeyException if it is empty, too long, or has half of a surrogate pair
   */
  public static void requireText(String member, String text, int mostBytes) {
    TextEncoding.requireKeepable(member, text);
    if (!Utf8.fits(text, mostBytes)) {
      throw tooLong(member, mostBytes);
    }
  }

  /**
   * Insists that bytes can be a key as they are.
   *
   * @throws InvalidKeyException if there are none, or too many
   */
  public static void requireBytes(String member, int length, int mostBytes) {
    if (length == 0) {
      throw InvalidKeyException.ofPart(member, "must not be empty");
    }
    if (length > mostBytes) {
      throw tooLong(member, mostBytes);
    }
  }

  private static InvalidKeyException tooLong(String member, int mostBytes) {
    return InvalidKeyException.ofPart(
        member, "has more than the " + mostBytes + " bytes that the key of an index takes");
  }
}
