package dev.tenure.runtime.dao;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** A count in the making: one response counts what it read, so all are summed. For one thread. */
final class CountAssembly {
  private final QueryPlan<?> plan;
  private Map<String, AttributeValue> start = Map.of();
  private long total;
  private boolean complete;

  CountAssembly(QueryPlan<?> plan) {
    this.plan = plan;
    this.complete = plan.isEmpty();
  }

  boolean isComplete() {
    return complete;
  }

  QueryRequest request() {
    return plan.count(start);
  }

  void add(QueryResponse response) {
    total += response.count();
    start = response.lastEvaluatedKey();
    complete = start.isEmpty();
  }

  long total() {
    return total;
  }
}
