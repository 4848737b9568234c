package dev.tenure.runtime.key;

/**
 * One part of a sort key whose earlier parts are known, with the ranges that can be asked of it.
 *
 * <pre>{@code
 * // sortKey = "ORDER#{placedAt}#{orderId}"
 * String prefix = KeyBuilder.start().literal("ORDER").prefix();
 * KeyRange range = KeyPart.of(prefix, "placedAt", KeyTypes.INSTANT, false).between(from, to);
 * }</pre>
 *
 * <p>A range selects exactly the keys whose part, as a typed value, meets the condition; texts
 * compare by code point. Every method throws {@link dev.tenure.runtime.InvalidKeyException} for an
 * operand that no stored key could hold, one that is too long included.
 *
 * @param <T> the type of the part
 */
public final class KeyPart<T> implements KeyRanges<T> {
  private final String prefix;
  private final String member;
  private final KeyType<T> type;
  private final boolean last;

  private KeyPart(String prefix, String member, KeyType<T> type, boolean last) {
    this.prefix = prefix;
    this.member = member;
    this.type = type;
    this.last = last;
  }

  /**
   * A part of a sort key.
   *
   * @param prefix what stands before it, as {@link KeyBuilder#prefix()} answers it
   * @param member the member's name, for messages
   * @param last whether every key ends with this part
   */
  public static <T> KeyPart<T> of(String prefix, String member, KeyType<T> type, boolean last) {
    return new KeyPart<>(prefix, member, type, last);
  }

  /** Keys whose part is {@code value}. */
  public KeyRange equal(T value) {
    String encoded = encode(value);
    return type.numeric() ? NumberRanges.equal(encoded) : KeyRange.equal(prefix, encoded, last);
  }

  /** Keys whose part is {@code low} or greater. */
  @Override
  public KeyRange from(T low) {
    String encoded = ordered(low);
    return type.numeric() ? NumberRanges.from(encoded) : KeyRange.from(prefix, encoded);
  }

  /** Keys whose part is greater than {@code low}. */
  @Override
  public KeyRange after(T low) {
    String encoded = ordered(low);
    return type.numeric() ? NumberRanges.after(encoded) : KeyRange.after(prefix, encoded);
  }

  /** Keys whose part is {@code high} or less. */
  @Override
  public KeyRange upTo(T high) {
    String encoded = ordered(high);
    return type.numeric() ? NumberRanges.upTo(encoded) : KeyRange.upTo(prefix, encoded, last);
  }

  /** Keys whose part is less than {@code high}. */
  @Override
  public KeyRange before(T high) {
    String encoded = ordered(high);
    if (type.numeric()) {
      return NumberRanges.before(encoded);
    }
    if (!last || !type.discrete()) {
      return KeyRange.before(prefix, encoded, last);
    }
    KeyBuilder predecessor = type.writeBefore(KeyBuilder.startWithin(), member, high);
    return predecessor == null
        ? KeyRange.empty()
        : KeyRange.upTo(prefix, predecessor.build(), last);
  }

  /** Keys whose part is neither less than {@code low} nor greater than {@code high}. */
  @Override
  public KeyRange between(T low, T high) {
    String encodedLow = ordered(low);
    String encodedHigh = ordered(high);
    return type.numeric()
        ? NumberRanges.between(encodedLow, encodedHigh)
        : KeyRange.between(prefix, encodedLow, encodedHigh, last);
  }

  /** Keys whose part, a text, begins with {@code beginning}; all of them for the empty one. */
  @Override
  public KeyRange beginsWith(String beginning) {
    return KeyRange.beginsWith(
        type.writeBeginning(KeyBuilder.after(prefix), member, beginning).sortKey());
  }

  private String ordered(T value) {
    if (!type.ordered()) {
      throw new UnsupportedOperationException("Key part '" + member + "' has no ranges");
    }
    return encode(value);
  }

  /** Encodes one operand, in place: what could not stand in a whole key is refused here. */
  private String encode(T value) {
    String key = type.write(KeyBuilder.after(prefix), member, value).sortKey();
    return key.substring(prefix.length());
  }
}
