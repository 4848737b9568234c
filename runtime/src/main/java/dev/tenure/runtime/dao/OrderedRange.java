package dev.tenure.runtime.dao;

import dev.tenure.runtime.TenureException;
import dev.tenure.runtime.key.KeyRange;
import dev.tenure.runtime.key.KeyRanges;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The range operators of one part of a sort key. Each answers the items whose member, as a typed
 * value, is in the range.
 *
 * @param <V> the member's type
 * @param <Q> the query of those items
 */
public class OrderedRange<V, Q> {
  private final AccessPath<?> path;
  private final KeyRanges<V> ranges;
  private final Function<KeyRange, Q> queries;

  OrderedRange(AccessPath<?> path, KeyRanges<V> ranges, Function<KeyRange, Q> queries) {
    this.path = path;
    this.ranges = ranges;
    this.queries = queries;
  }

  /** Greater than {@code low}. */
  public final Q after(V low) {
    return query(KeyRanges::after, low);
  }

  /** {@code low} or greater. */
  public final Q from(V low) {
    return query(KeyRanges::from, low);
  }

  /** Less than {@code high}. */
  public final Q before(V high) {
    return query(KeyRanges::before, high);
  }

  /** {@code high} or less. */
  public final Q upTo(V high) {
    return query(KeyRanges::upTo, high);
  }

  /** From {@code low} to {@code high}, both included; none where {@code low} is the greater. */
  public final Q between(V low, V high) {
    return query((all, least) -> all.between(least, high), low);
  }

  final <A> Q query(BiFunction<KeyRanges<V>, A, KeyRange> operator, A operand) {
    KeyRange range;
    try {
      range = operator.apply(ranges, operand);
    } catch (TenureException refused) {
      throw path.told(refused);
    }
    return queries.apply(range);
  }
}
