package dev.tenure.runtime.dao;

import dev.tenure.runtime.key.KeyPart;
import dev.tenure.runtime.key.KeyRange;
import dev.tenure.runtime.key.KeyType;

/**
 * The range operators of one part of a sort key. Each answers the items whose member, as a typed
 * value, is in the range.
 *
 * @param <V> the member's type
 * @param <T> the entity
 */
public class OrderedRange<V, T> {
  private final AccessPath<T> path;
  private final KeyPart<V> part;

  OrderedRange(AccessPath<T> path, String member, KeyType<V> type, boolean last) {
    this.path = path;
    this.part = path.part(member, type, last);
  }

  /** Greater than {@code low}. */
  public final Query<T> after(V low) {
    return query(part.after(low));
  }

  /** {@code low} or greater. */
  public final Query<T> from(V low) {
    return query(part.from(low));
  }

  /** Less than {@code high}. */
  public final Query<T> before(V high) {
    return query(part.before(high));
  }

  /** {@code high} or less. */
  public final Query<T> upTo(V high) {
    return query(part.upTo(high));
  }

  /** From {@code low} to {@code high}, both included; none where {@code low} is the greater. */
  public final Query<T> between(V low, V high) {
    return query(part.between(low, high));
  }

  final KeyPart<V> part() {
    return part;
  }

  final Query<T> query(KeyRange range) {
    return new Query<>(path.within(range));
  }
}
