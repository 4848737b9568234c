package dev.tenure.runtime.dao;

import dev.tenure.runtime.key.KeyPart;
import dev.tenure.runtime.key.KeyRange;
import java.util.function.Function;

/**
 * The range operators of one part of a sort key. Each answers the items whose member, as a typed
 * value, is in the range.
 *
 * @param <V> the member's type
 * @param <Q> the query of those items
 */
public class OrderedRange<V, Q> {
  private final KeyPart<V> part;
  private final Function<KeyRange, Q> queries;

  OrderedRange(KeyPart<V> part, Function<KeyRange, Q> queries) {
    this.part = part;
    this.queries = queries;
  }

  /** Greater than {@code low}. */
  public final Q after(V low) {
    return query(part.after(low));
  }

  /** {@code low} or greater. */
  public final Q from(V low) {
    return query(part.from(low));
  }

  /** Less than {@code high}. */
  public final Q before(V high) {
    return query(part.before(high));
  }

  /** {@code high} or less. */
  public final Q upTo(V high) {
    return query(part.upTo(high));
  }

  /** From {@code low} to {@code high}, both included; none where {@code low} is the greater. */
  public final Q between(V low, V high) {
    return query(part.between(low, high));
  }

  final KeyPart<V> part() {
    return part;
  }

  final Q query(KeyRange range) {
    return queries.apply(range);
  }
}
