package dev.tenure.runtime.dao;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** All items of a query; the next response is asked for when the one before is used up. */
final class RowSpliterator<T> extends Spliterators.AbstractSpliterator<T> {
  static final int CHARACTERISTICS =
      Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;

  private final QueryPlan<T> plan;
  private Iterator<Map<String, AttributeValue>> rows =
      List.<Map<String, AttributeValue>>of().iterator();
  private Map<String, AttributeValue> start = Map.of();
  private boolean moreRows;

  RowSpliterator(QueryPlan<T> plan) {
    super(Long.MAX_VALUE, CHARACTERISTICS);
    this.plan = plan;
    this.moreRows = !plan.isEmpty();
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    while (rows.hasNext() || readOn()) {
      T item = plan.read(rows.next());
      if (item != null) {
        action.accept(item);
        return true;
      }
    }
    return false;
  }

  /** Asks for rows until there are some; answers whether there are. */
  private boolean readOn() {
    while (moreRows && !rows.hasNext()) {
      QueryResponse response = plan.path().context().run(plan.chunk(start));
      rows = response.items().iterator();
      start = response.lastEvaluatedKey();
      moreRows = !start.isEmpty();
    }
    return rows.hasNext();
  }
}
