package dev.tenure.runtime.dao;

import dev.tenure.runtime.expression.Condition;
import dev.tenure.runtime.key.KeyRange;
import dev.tenure.runtime.mapping.EntityView;

/**
 * A query of the table itself, which may be read consistently. A global index cannot, so its
 * queries have no such method.
 *
 * @param <T> what is found
 */
public class TableQuery<T> extends Query<T> {
  /** Called by generated code, which alone has access paths. */
  public TableQuery(AccessPath<T> path) {
    this(new QueryPlan<>(path));
  }

  TableQuery(QueryPlan<T> plan) {
    super(plan);
  }

  @Override
  final TableQuery<T> of(QueryPlan<T> other) {
    return new TableQuery<>(other);
  }

  @Override
  protected final TableQuery<T> within(KeyRange range) {
    return of(plan().within(range));
  }

  @Override
  public final TableQuery<T> ascending() {
    return of(plan().ascending());
  }

  @Override
  public final TableQuery<T> descending() {
    return of(plan().descending());
  }

  @Override
  public final <V> TableQuery<V> select(EntityView<T, V> view) {
    return new TableQuery<>(plan().select(view));
  }

  @Override
  public final TableQuery<T> filter(Condition<T> condition) {
    return of(plan().where(condition));
  }

  /**
   * The same items, with all that was written before the end is called: a strongly consistent read.
   * It costs twice as much, and fails where DynamoDB cannot promise it at the moment.
   */
  public final TableQuery<T> consistent() {
    return of(plan().consistent());
  }
}
