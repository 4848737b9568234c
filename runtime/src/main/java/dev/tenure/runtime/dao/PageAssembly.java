package dev.tenure.runtime.dao;

import dev.tenure.runtime.Page;
import dev.tenure.runtime.page.PageToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * One page in the making: says what to ask next and takes what was answered, until there are as
 * many items as were wanted or no more rows. Pure; for one thread.
 *
 * <p>Where a row is not always an item, because it has expired or was planted or because a filter
 * leaves it out, as many rows as items are missing would be too few, and in the worst case one by
 * one. So after a row that was skipped it asks for as many as a page holds at least, and for twice
 * as many in each further round; with a filter for a hundred from the beginning.
 */
final class PageAssembly<T> {
  private static final int FILTERED_STEP = 100;

  /** More than a response ever holds. */
  private static final int MAX_STEP = 1 << 20;

  private final QueryPlan<T> plan;
  private final int size;
  private final List<T> items = new ArrayList<>();
  private final RowSource rows;
  private Map<String, AttributeValue> lastReturned = Map.of();
  private int step;

  PageAssembly(QueryPlan<T> plan, int size, @Nullable PageToken token) {
    if (size < 1) {
      throw new IllegalArgumentException("A page holds at least 1 item, not " + size);
    }
    this.plan = plan;
    this.size = size;
    this.rows = token == null ? plan.rows() : plan.rowsAfter(token);
    this.step = plan.isFiltered() ? FILTERED_STEP : 1;
  }

  boolean isComplete() {
    return items.size() == size || rows.isDone();
  }

  QueryRequest request() {
    return rows.request(Math.max(size - items.size(), step));
  }

  /** Whether there is more to ask before what was asked is answered. */
  boolean asksMore() {
    return rows.asksMore();
  }

  void add(QueryResponse response) {
    boolean roundEnds = rows.add(response);
    boolean skipped = plan.isFiltered();
    while (rows.hasRow() && items.size() < size) {
      Map<String, AttributeValue> row = rows.nextRow();
      T item = plan.read(row);
      if (item == null) {
        skipped = true;
      } else {
        items.add(item);
        lastReturned = row;
      }
    }
    if (skipped && roundEnds) {
      step = Math.min(Math.max(size, 2 * step), MAX_STEP);
    }
  }

  /** What there is of the page. */
  List<T> items() {
    return items;
  }

  /** The page. Its token names the last row that was handed out, never one that was skipped. */
  Page<T> toPage() {
    return new Page<>(
        items,
        rows.isDone() ? Optional.empty() : Optional.of(plan.startKeys().tokenAfter(lastReturned)));
  }
}
