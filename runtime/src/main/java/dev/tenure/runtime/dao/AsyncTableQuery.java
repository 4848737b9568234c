package dev.tenure.runtime.dao;

import dev.tenure.runtime.expression.Condition;
import dev.tenure.runtime.key.KeyRange;
import dev.tenure.runtime.mapping.EntityView;

/** What {@link TableQuery} is, without holding a thread. */
public class AsyncTableQuery<T> extends AsyncQuery<T> {
  /** Called by generated code, which alone has access paths. */
  public AsyncTableQuery(AccessPath<T> path) {
    this(new QueryPlan<>(path));
  }

  AsyncTableQuery(QueryPlan<T> plan) {
    super(plan);
  }

  @Override
  final AsyncTableQuery<T> of(QueryPlan<T> other) {
    return new AsyncTableQuery<>(other);
  }

  @Override
  protected final AsyncTableQuery<T> within(KeyRange range) {
    return of(plan().within(range));
  }

  @Override
  public final <V> AsyncTableQuery<V> select(EntityView<T, V> view) {
    return new AsyncTableQuery<>(plan().select(view));
  }

  @Override
  public final AsyncTableQuery<T> filter(Condition<T> condition) {
    return of(plan().where(condition));
  }

  @Override
  public final AsyncTableQuery<T> ascending() {
    return of(plan().ascending());
  }

  @Override
  public final AsyncTableQuery<T> descending() {
    return of(plan().descending());
  }

  /**
   * The same items, with all that was written before the end is called: a strongly consistent read.
   * It costs twice as much, and fails where DynamoDB cannot promise it at the moment.
   */
  public final AsyncTableQuery<T> consistent() {
    return of(plan().consistent());
  }
}
