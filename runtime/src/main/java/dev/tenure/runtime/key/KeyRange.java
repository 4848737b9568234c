package dev.tenure.runtime.key;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The sort keys of one partition that a query asks for, as DynamoDB can be asked for them.
 *
 * <p>The factories take encoded parts and know where a bound lies; {@link KeyPart} puts typed
 * values in front of them. A prefix ends in the separator, or is {@code ""} where a pattern begins
 * with a member.
 *
 * <p>An open side stays within the prefix: {@code after} is no {@code >}, which would run into the
 * keys of the next entity. Where the prefix is {@code ""} there is nothing to stay within, and the
 * side has no bound.
 *
 * <p>A {@linkplain KeyMember member} that is a sort key as it is stored has neither prefix nor
 * neighbours, and its bounds are values.
 *
 * <p>Numbers are sort keys of type N. They have no prefix, their bounds are their {@linkplain
 * KeyNumber texts}, and they compare by value.
 */
public final class KeyRange {
  /** The form of the key condition. */
  public enum Kind {
    /** Nothing can be in the range: send no request. */
    EMPTY,
    /** The whole partition: no condition on the sort key. */
    ALL,
    /** {@code sortKey = lower}; {@code upper} is the same. */
    EQUAL,
    /** {@code begins_with(sortKey, lower)}; no {@code upper}. */
    BEGINS_WITH,
    /** {@code sortKey >= lower}; no {@code upper}. */
    AT_LEAST,
    /** {@code sortKey > lower}; no {@code upper}. Of numbers and members only. */
    GREATER,
    /** {@code sortKey <= upper}; no {@code lower}. */
    AT_MOST,
    /** {@code sortKey < upper}; no {@code lower}. Of numbers and members only. */
    LESS,
    /** {@code sortKey BETWEEN lower AND upper}, both included. */
    BETWEEN
  }

  private static final char SEPARATOR = TextEncoding.SEPARATOR;

  /** The character after the separator: above what any further part is separated by. */
  private static final char ABOVE_SEPARATOR = '$';

  /** At or below what a prefix can begin with, and above {@code $}, with which internal keys do. */
  private static final String FIRST_OF_PREFIXES = "%";

  private static final KeyRange EMPTY = new KeyRange(Kind.EMPTY, null, null, false);
  private static final KeyRange ALL = new KeyRange(Kind.ALL, null, null, false);

  private final Kind kind;
  private final @Nullable String lower;
  private final @Nullable String upper;
  private final boolean numeric;

  private KeyRange(Kind kind, @Nullable String lower, @Nullable String upper, boolean numeric) {
    this.kind = kind;
    this.lower = lower;
    this.upper = upper;
    this.numeric = numeric;
  }

  static KeyRange ofTexts(Kind kind, @Nullable String lower, @Nullable String upper) {
    return new KeyRange(kind, lower, upper, false);
  }

  static KeyRange ofNumbers(Kind kind, @Nullable String lower, @Nullable String upper) {
    return new KeyRange(kind, lower, upper, true);
  }

  /** No key at all. */
  public static KeyRange empty() {
    return EMPTY;
  }

  /** One key, whole. */
  public static KeyRange exactly(String sortKey) {
    return ofTexts(Kind.EQUAL, sortKey, sortKey);
  }

  /** Each key that begins with some encoded text; all keys for the empty one. */
  public static KeyRange beginsWith(String encoded) {
    return encoded.isEmpty() ? ALL : ofTexts(Kind.BEGINS_WITH, encoded, null);
  }

  /** Each key that goes on after the prefix. */
  public static KeyRange all(String prefix) {
    return beginsWith(prefix);
  }

  /**
   * One key, and each that goes on after it with further parts.
   *
   * @param key encoded, and without a plain last part: plain texts may lie between a key and those
   *     that go on after it
   */
  public static KeyRange withContinuations(String key) {
    return ofTexts(Kind.BETWEEN, key, key + ABOVE_SEPARATOR);
  }

  /** Each key that begins with an entity's prefix: all but the internal ones. */
  public static KeyRange allDeclared() {
    return ofTexts(Kind.AT_LEAST, FIRST_OF_PREFIXES, null);
  }

  /** Each key whose next part is {@code part}: one key if it is the last part. */
  public static KeyRange equal(String prefix, String part, boolean last) {
    return last ? exactly(prefix + part) : beginsWith(prefix + part + SEPARATOR);
  }

  /** Each key whose next part is {@code low} or above. */
  public static KeyRange from(String prefix, String low) {
    return between(prefix + low, endOf(prefix));
  }

  /** Each key whose next part is above {@code low}. */
  public static KeyRange after(String prefix, String low) {
    return between(prefix + low + ABOVE_SEPARATOR, endOf(prefix));
  }

  /** Each key whose next part is {@code high} or below. */
  public static KeyRange upTo(String prefix, String high, boolean last) {
    return between(startOf(prefix), upToBound(prefix, high, last));
  }

  /** Each key whose next part is below {@code high}. */
  public static KeyRange before(String prefix, String high, boolean last) {
    String bound = prefix + high;
    return between(startOf(prefix), last ? UpperBound.greatestBelow(bound) : bound);
  }

  /** Each key whose next part is neither below {@code low} nor above {@code high}. */
  public static KeyRange between(String prefix, String low, String high, boolean last) {
    return between(prefix + low, upToBound(prefix, high, last));
  }

  private static String upToBound(String prefix, String high, boolean last) {
    return last ? prefix + high : prefix + high + ABOVE_SEPARATOR;
  }

  private static @Nullable String startOf(String prefix) {
    return prefix.isEmpty() ? null : prefix;
  }

  private static @Nullable String endOf(String prefix) {
    return prefix.isEmpty() ? null : prefix.substring(0, prefix.length() - 1) + ABOVE_SEPARATOR;
  }

  private static KeyRange between(@Nullable String lower, @Nullable String upper) {
    if (lower == null) {
      return upper == null ? ALL : ofTexts(Kind.AT_MOST, null, upper);
    }
    if (upper == null) {
      return ofTexts(Kind.AT_LEAST, lower, null);
    }
    return Utf8.compare(lower, upper) > 0 ? EMPTY : ofTexts(Kind.BETWEEN, lower, upper);
  }

  public Kind kind() {
    return kind;
  }

  /** Whether no key can be in the range, so that nothing need be sent. */
  public boolean isEmpty() {
    return kind == Kind.EMPTY;
  }

  /** The smallest key of the range, or its beginning; see {@link Kind} for where there is none. */
  public @Nullable String lower() {
    return lower;
  }

  /** The greatest key of the range; see {@link Kind} for where there is none. */
  public @Nullable String upper() {
    return upper;
  }

  /** Whether a sort key is selected, as DynamoDB would decide it. */
  public boolean contains(String sortKey) {
    return switch (kind) {
      case EMPTY -> false;
      case ALL -> true;
      case BEGINS_WITH -> sortKey.startsWith(Objects.requireNonNull(lower));
      case GREATER -> compare(sortKey, Objects.requireNonNull(lower)) > 0;
      case LESS -> compare(sortKey, Objects.requireNonNull(upper)) < 0;
      case EQUAL, AT_LEAST, AT_MOST, BETWEEN ->
          (lower == null || compare(lower, sortKey) <= 0)
              && (upper == null || compare(sortKey, upper) <= 0);
    };
  }

  private int compare(String left, String right) {
    return numeric ? KeyNumber.compare(left, right) : Utf8.compare(left, right);
  }

  /**
   * Whether a query may start after a sort key: it must lie inside, and strictly before the bound
   * the query runs to, which DynamoDB refuses as a start. Where it may not, the page is an empty
   * last one.
   *
   * <p>This holds where sort keys are unique, in the table. In an index many items share a sort
   * key, and {@link #contains} is what a start must meet.
   */
  public boolean admitsStartAfter(String sortKey, boolean descending) {
    return contains(sortKey)
        && !sortKey.equals(descending && kind != Kind.BEGINS_WITH ? lower : upper);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof KeyRange that
        && kind == that.kind
        && numeric == that.numeric
        && Objects.equals(lower, that.lower)
        && Objects.equals(upper, that.upper);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, numeric, lower, upper);
  }

  /** The form only; the bounds hold values. */
  @Override
  public String toString() {
    return "KeyRange." + kind;
  }
}
