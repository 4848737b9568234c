package dev.tenure.runtime.dao;

import dev.tenure.runtime.table.KeyAttribute;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * The rows of several partitions of the table, merged in the order of their sort keys. The next row
 * is known once each partition has one at hand or has no more.
 *
 * <p>Partitions that have to be waited for are read in rounds, of which each asks all of them once.
 * Nothing that is asked in a round depends on an answer to it, so its requests may be on their way
 * at once, and are the same if they are not.
 */
final class ShardedRows implements RowSource {
  /** How many requests may be on their way. */
  static final int AT_ONCE = 16;

  /** How many rows to read of all partitions together where nobody says. */
  private static final int CHUNK = 1000;

  private final KeyAttribute sortKey;
  private final int partitions;

  /** What the round has yet to ask. */
  private Deque<PartitionRows> round = new ArrayDeque<>();

  /** What was asked and is not answered, the oldest request first. */
  private final Deque<PartitionRows> asked = new ArrayDeque<>();

  /** What the next round is about. */
  private Deque<PartitionRows> waiting = new ArrayDeque<>();

  private final PriorityQueue<Head> heads;

  /** The next row of a partition. */
  private record Head(String sortKey, Map<String, AttributeValue> row, PartitionRows partition) {}

  ShardedRows(KeyAttribute sortKey, boolean descending, List<PartitionRows> partitions) {
    this.sortKey = sortKey;
    this.partitions = partitions.size();
    Comparator<Head> ascending = (one, other) -> sortKey.compare(one.sortKey(), other.sortKey());
    this.heads = new PriorityQueue<>(descending ? ascending.reversed() : ascending);
    partitions.forEach(this::advance);
  }

  /** Brings the next row of a partition to hand, or puts it where it waits for one. */
  private void advance(PartitionRows partition) {
    if (partition.hasRow()) {
      Map<String, AttributeValue> row = partition.nextRow();
      heads.add(new Head(Objects.requireNonNull(sortKey.keyOf(row)), row, partition));
    } else if (!partition.isDone()) {
      waiting.add(partition);
    }
  }

  /** Whether no partition has to be waited for. */
  private boolean isKnown() {
    return waiting.isEmpty() && round.isEmpty() && asked.isEmpty();
  }

  @Override
  public boolean hasRow() {
    return isKnown() && !heads.isEmpty();
  }

  @Override
  public Map<String, AttributeValue> nextRow() {
    Head next = heads.remove();
    advance(next.partition());
    return next.row();
  }

  @Override
  public boolean isDone() {
    return isKnown() && heads.isEmpty();
  }

  /** Asks one of the partitions that have to be waited for. */
  @Override
  public QueryRequest request(@Nullable Integer wanted) {
    if (round.isEmpty()) {
      round = waiting;
      waiting = new ArrayDeque<>();
    }
    PartitionRows partition = round.remove();
    asked.add(partition);
    return partition.request(share(wanted == null ? CHUNK : wanted));
  }

  @Override
  public boolean asksMore() {
    return !round.isEmpty() && asked.size() < AT_ONCE;
  }

  /**
   * What one partition has of so many rows, with some to spare: they are not spread evenly, and a
   * partition that runs out is asked again.
   */
  private int share(int wanted) {
    double even = (double) wanted / partitions;
    return (int) Math.min(wanted, Math.ceil(even + 2 * Math.sqrt(even)) + 1);
  }

  @Override
  public boolean add(QueryResponse response) {
    PartitionRows partition = asked.remove();
    partition.add(response);
    advance(partition);
    return round.isEmpty() && asked.isEmpty();
  }
}
