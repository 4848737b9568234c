package dev.tenure.runtime.dao;

import dev.tenure.runtime.ForeignItemException;
import dev.tenure.runtime.PrimaryKey;
import dev.tenure.runtime.TenureException;
import dev.tenure.runtime.table.KeyAttribute;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/**
 * Reads any number of items, up to 100 in a request, each key once however often it is asked for;
 * what DynamoDB leaves unprocessed is asked for again with the next ones.
 */
final class BatchGetOperation extends Operation<ItemResults> {
  /** How many keys one BatchGetItem takes. */
  static final int MAX_KEYS = 100;

  private final Scope scope;
  private final String table;
  private final Rounds rounds;
  private final Map<PrimaryKey, List<ItemKey<?>>> keys = new LinkedHashMap<>();
  private final Deque<PrimaryKey> pending = new ArrayDeque<>();
  private final Set<PrimaryKey> asked = new LinkedHashSet<>();
  private final Map<ItemKey<?>, Object> found = new HashMap<>();

  BatchGetOperation(
      String name, Scope scope, String entity, Collection<? extends ItemKey<?>> wanted) {
    super(name, entity);
    this.scope = scope;
    this.table = scope.connection().tableName();
    this.rounds = new Rounds(scope.connection().options().backoff());
    for (ItemKey<?> key : wanted) {
      BatchScope.requireReadable(name, scope, key);
      PrimaryKey place = new PrimaryKey(key.partitionKey(), canonical(key));
      keys.computeIfAbsent(place, none -> new ArrayList<>(1)).add(key);
    }
    pending.addAll(keys.keySet());
  }

  private static String canonical(ItemKey<?> key) {
    String sortKey = key.context().sortKeyAttribute().keyOf(key.attributes());
    return sortKey == null ? key.sortKey() : sortKey;
  }

  @Override
  @Nullable DynamoDbRequest next() {
    asked.clear();
    List<Map<String, AttributeValue>> attributes = new ArrayList<>();
    while (!pending.isEmpty() && asked.size() < MAX_KEYS) {
      PrimaryKey place = pending.remove();
      asked.add(place);
      attributes.add(first(place).attributes());
    }
    if (attributes.isEmpty()) {
      return null;
    }
    return BatchGetItemRequest.builder()
        .overrideConfiguration(scope.binding().requestConfiguration())
        .requestItems(Map.of(table, KeysAndAttributes.builder().keys(attributes).build()))
        .build();
  }

  @Override
  void accept(DynamoDbResponse response) {
    BatchGetItemResponse answer = (BatchGetItemResponse) response;
    answer.responses().getOrDefault(table, List.of()).forEach(this::take);
    Set<PrimaryKey> unprocessed = new LinkedHashSet<>();
    KeysAndAttributes left = answer.unprocessedKeys().get(table);
    if (left != null) {
      left.keys().forEach(key -> unprocessed.add(place(key)));
    }
    boolean nothingDone = unprocessed.size() >= asked.size();
    pending.addAll(unprocessed);
    asked.clear();
    if (unprocessed.isEmpty()) {
      rounds.done();
    } else if (!nothingDone) {
      rounds.partlyDone();
    } else if (!rounds.nothingDone()) {
      throw incomplete(null);
    }
  }

  private void take(Map<String, AttributeValue> row) {
    PrimaryKey place = place(row);
    List<ItemKey<?>> those = keys.get(place);
    if (those == null) {
      ItemKey<?> any = keys.values().iterator().next().get(0);
      refuse(any, row);
      return;
    }
    those.forEach(key -> read(key, row));
  }

  private <T> void read(ItemKey<T> key, Map<String, AttributeValue> row) {
    T item = key.context().rows().read(name(), row, key);
    if (item != null) {
      found.put(key, item);
    }
  }

  /**
   * A row that nobody asked for.
   *
   * @throws ForeignItemException unless such rows are skipped
   */
  private <T> void refuse(ItemKey<T> any, Map<String, AttributeValue> row) {
    T item = any.context().rows().read(name(), row, false);
    if (item != null) {
      throw new IllegalStateException(name() + " answered a row that was not asked for");
    }
  }

  private PrimaryKey place(Map<String, AttributeValue> row) {
    KeyAttribute sortKey = scope.connection().table().sortKey();
    AttributeValue partitionKey = row.get(scope.connection().table().partitionKey().name());
    String sort = sortKey.keyOf(row);
    return new PrimaryKey(
        partitionKey == null || partitionKey.s() == null ? "" : partitionKey.s(),
        sort == null ? "" : sort);
  }

  private ItemKey<?> first(PrimaryKey place) {
    List<ItemKey<?>> those = keys.get(place);
    if (those == null) {
      throw new IllegalStateException(name() + " left a key unprocessed that was not asked for");
    }
    return those.get(0);
  }

  @Override
  void failed(DynamoDbException failure) {
    throw lost(failure);
  }

  @Override
  RuntimeException lost(SdkException failure) {
    TenureException told = ServiceErrors.of(name(), entity(), failure);
    return found.isEmpty() ? told : incomplete(told);
  }

  private BatchReadIncompleteException incomplete(@Nullable RuntimeException cause) {
    Set<PrimaryKey> left = new LinkedHashSet<>(keys.keySet());
    left.retainAll(union(asked, pending));
    List<ItemKey<?>> unread =
        left.stream().flatMap(p -> keys.getOrDefault(p, List.of()).stream()).toList();
    return new BatchReadIncompleteException(
        name(), entity(), new ItemResults(found), unread, cause);
  }

  private static Set<PrimaryKey> union(Collection<PrimaryKey> some, Collection<PrimaryKey> others) {
    Set<PrimaryKey> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return all;
  }

  @Override
  Duration pause() {
    return rounds.pause();
  }

  @Override
  ItemResults result() {
    return new ItemResults(found);
  }
}
