package dev.tenure.runtime.dao;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** A count in the making: one response counts what it read, so all are summed. For one thread. */
final class CountAssembly {
  /** A partition of the query, counted as far as a key. */
  private record Partition(QueryPlan<?> plan, Map<String, AttributeValue> start) {}

  private final Deque<Partition> waiting = new ArrayDeque<>();

  /** What was asked and is not answered, the oldest request first. */
  private final Deque<Partition> asked = new ArrayDeque<>();

  private long total;

  CountAssembly(QueryPlan<?> plan) {
    if (!plan.isEmpty()) {
      plan.partitions().forEach(partition -> waiting.add(new Partition(partition, Map.of())));
    }
  }

  boolean isComplete() {
    return waiting.isEmpty() && asked.isEmpty();
  }

  QueryRequest request() {
    Partition partition = waiting.remove();
    asked.add(partition);
    return partition.plan().count(partition.start());
  }

  /** Whether there is more to ask before what was asked is answered. */
  boolean asksMore() {
    return !waiting.isEmpty() && asked.size() < ShardedRows.AT_ONCE;
  }

  void add(QueryResponse response) {
    Partition partition = asked.remove();
    total += response.count();
    Map<String, AttributeValue> end = response.lastEvaluatedKey();
    if (!end.isEmpty()) {
      waiting.add(new Partition(partition.plan(), end));
    }
  }

  long total() {
    return total;
  }
}
