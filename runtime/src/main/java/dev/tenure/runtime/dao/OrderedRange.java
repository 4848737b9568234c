package dev.tenure.runtime.dao;

import dev.tenure.runtime.key.KeyRange;
import dev.tenure.runtime.key.KeyRanges;
import java.util.function.Function;

/**
 * The range operators of one part of a sort key. Each answers the items whose member, as a typed
 * value, is in the range.
 *
 * @param <V> the member's type
 * @param <Q> the query of those items
 */
public class OrderedRange<V, Q> {
  private final KeyRanges<V> ranges;
  private final Function<KeyRange, Q> queries;

  OrderedRange(KeyRanges<V> ranges, Function<KeyRange, Q> queries) {
    this.ranges = ranges;
    this.queries = queries;
  }

  /** Greater than {@code low}. */
  public final Q after(V low) {
    return query(ranges.after(low));
  }

  /** {@code low} or greater. */
  public final Q from(V low) {
    return query(ranges.from(low));
  }

  /** Less than {@code high}. */
  public final Q before(V high) {
    return query(ranges.before(high));
  }

  /** {@code high} or less. */
  public final Q upTo(V high) {
    return query(ranges.upTo(high));
  }

  /** From {@code low} to {@code high}, both included; none where {@code low} is the greater. */
  public final Q between(V low, V high) {
    return query(ranges.between(low, high));
  }

  final KeyRanges<V> ranges() {
    return ranges;
  }

  final Q query(KeyRange range) {
    return queries.apply(range);
  }
}
