package dev.tenure.runtime.dao;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;

/** All items of a query; the next response is asked for when the one before is used up. */
final class RowSpliterator<T> extends Spliterators.AbstractSpliterator<T> {
  static final int CHARACTERISTICS =
      Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;

  private final QueryPlan<T> plan;
  private final RowSource rows;

  RowSpliterator(QueryPlan<T> plan) {
    super(Long.MAX_VALUE, CHARACTERISTICS);
    this.plan = plan;
    this.rows = plan.rows();
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    while (rows.hasRow() || (!rows.isDone() && plan.path().context().run(plan.more(rows)))) {
      T item = plan.read(rows.nextRow());
      if (item != null) {
        action.accept(item);
        return true;
      }
    }
    return false;
  }
}
