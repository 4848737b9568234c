package dev.tenure.runtime.key;

/**
 * The ranges that can be asked of a part of a sort key, or of an attribute that is one. Each
 * selects exactly what meets the condition as a typed value; texts compare by code point.
 *
 * <p>Every method throws {@link dev.tenure.runtime.InvalidKeyException} for an operand that no
 * stored key could hold.
 *
 * @param <T> the type of the operands
 */
public interface KeyRanges<T> {
  /** {@code low} or greater. */
  KeyRange from(T low);

  /** Greater than {@code low}. */
  KeyRange after(T low);

  /** {@code high} or less. */
  KeyRange upTo(T high);

  /** Less than {@code high}. */
  KeyRange before(T high);

  /** Neither less than {@code low} nor greater than {@code high}. */
  KeyRange between(T low, T high);

  /** Texts that begin so; all of them for the empty one. */
  KeyRange beginsWith(String beginning);
}
