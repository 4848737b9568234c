package dev.tenure.runtime.dao;

import dev.tenure.runtime.key.KeyRange;
import dev.tenure.runtime.key.KeyType;

/**
 * What queries have in common, whatever sends them: the path, and how it is read.
 *
 * @param <T> what is found
 * @param <Q> the query that its methods answer, with the ends that go with it
 */
public abstract class BaseQuery<T, Q> {
  private final QueryPlan<T> plan;

  BaseQuery(QueryPlan<T> plan) {
    this.plan = plan;
  }

  /** The same kind of query about something else. */
  abstract Q of(QueryPlan<T> other);

  final QueryPlan<T> plan() {
    return plan;
  }

  /** The path so far, for the next stage. */
  protected final AccessPath<T> path() {
    return plan.path();
  }

  /** Ranges of the next part, behind which others follow. */
  protected final <V> OrderedRange<V, Q> range(String member, KeyType<V> type) {
    return new OrderedRange<>(path().part(member, type, false), this::within);
  }

  /** Ranges of the last part. */
  protected final <V> OrderedRange<V, Q> lastRange(String member, KeyType<V> type) {
    return new OrderedRange<>(path().part(member, type, true), this::within);
  }

  /** Ranges of the next part, a text, behind which others follow. */
  protected final <V> TextRange<V, Q> textRange(String member, KeyType<V> type) {
    return new TextRange<>(path().part(member, type, false), this::within);
  }

  /** Ranges of the last part, a text. */
  protected final <V> TextRange<V, Q> lastTextRange(String member, KeyType<V> type) {
    return new TextRange<>(path().part(member, type, true), this::within);
  }

  private Q within(KeyRange range) {
    return of(plan.within(range));
  }

  /** The same items, from the smallest sort key. */
  public final Q ascending() {
    return of(plan.ascending());
  }

  /** The same items, from the greatest sort key. */
  public final Q descending() {
    return of(plan.descending());
  }
}
