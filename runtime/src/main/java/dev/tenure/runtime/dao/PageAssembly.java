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
 */
final class PageAssembly<T> {
  /** How many rows are asked for at least once planted rows were met: not one by one past them. */
  private static final int MIN_LIMIT_AMONG_PLANTED = 100;

  private final QueryPlan<T> plan;
  private final int size;
  private final List<T> items = new ArrayList<>();
  private Map<String, AttributeValue> start = Map.of();
  private Map<String, AttributeValue> lastReturned = Map.of();
  private boolean skipped;
  private boolean moreRows;
  private boolean complete;

  PageAssembly(QueryPlan<T> plan, int size, @Nullable PageToken token) {
    if (size < 1) {
      throw new IllegalArgumentException("A page holds at least 1 item, not " + size);
    }
    this.plan = plan;
    this.size = size;
    this.complete = plan.isEmpty();
    if (token != null) {
      Optional<Map<String, AttributeValue>> position = plan.startKeys().of(token);
      if (position.isPresent()) {
        start = position.get();
      } else {
        complete = true;
      }
    }
  }

  boolean isComplete() {
    return complete;
  }

  QueryRequest request() {
    int wanted = size - items.size();
    return plan.rows(start, skipped ? Math.max(wanted, MIN_LIMIT_AMONG_PLANTED) : wanted);
  }

  void add(QueryResponse response) {
    for (Map<String, AttributeValue> row : response.items()) {
      if (items.size() == size) {
        moreRows = true;
        complete = true;
        return;
      }
      T item = plan.read(row);
      if (item == null) {
        skipped = true;
      } else {
        items.add(item);
        lastReturned = row;
      }
    }
    moreRows = response.hasLastEvaluatedKey() && !response.lastEvaluatedKey().isEmpty();
    complete = !moreRows || items.size() == size;
    start = response.lastEvaluatedKey();
  }

  /** What there is of the page. */
  List<T> items() {
    return items;
  }

  /** The page. Its token names the last row that was handed out, never one that was skipped. */
  Page<T> toPage() {
    return new Page<>(
        items,
        moreRows ? Optional.of(plan.startKeys().tokenAfter(lastReturned)) : Optional.empty());
  }
}
