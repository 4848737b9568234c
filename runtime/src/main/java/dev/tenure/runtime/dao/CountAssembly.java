package dev.tenure.runtime.dao;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** A count in the making: one response counts what it read, so all are summed. For one thread. */
final class CountAssembly {
  private final Deque<QueryPlan<?>> partitions = new ArrayDeque<>();
  private Map<String, AttributeValue> start = Map.of();
  private long total;

  CountAssembly(QueryPlan<?> plan) {
    if (!plan.isEmpty()) {
      partitions.addAll(plan.partitions());
    }
  }

  boolean isComplete() {
    return partitions.isEmpty();
  }

  QueryRequest request() {
    return partitions.element().count(start);
  }

  void add(QueryResponse response) {
    total += response.count();
    start = response.lastEvaluatedKey();
    if (start.isEmpty()) {
      partitions.remove();
    }
  }

  long total() {
    return total;
  }
}
