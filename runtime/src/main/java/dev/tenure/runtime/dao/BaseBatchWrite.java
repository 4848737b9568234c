package dev.tenure.runtime.dao;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What batches of writes have in common, whatever sends them. */
public abstract class BaseBatchWrite {
  private final Scope scope;
  private final Map<Map<String, AttributeValue>, ItemWrite> writes = new LinkedHashMap<>();

  BaseBatchWrite(Scope scope) {
    this.scope = scope;
  }

  BaseBatchWrite(Scope scope, Collection<ItemWrite> writes) {
    this(scope);
    writes.forEach(this::add);
  }

  /** Puts an item of one of the scope's DAOs. */
  protected final <T> void replaceItem(BaseReader<T> dao, T item) {
    requireNoUniqueValues(dao.context());
    add(dao.context().requests().put("batch", item));
  }

  /** Deletes the row of a key. */
  protected final void deleteItem(ItemKey<?> key) {
    BatchScope.requireOwn("batch", scope, key);
    requireNoUniqueValues(key.context());
    add(key.context().requests().bareDelete(key));
  }

  /** A batch takes no conditions, and the rows that keep unique values would stay behind. */
  private static void requireNoUniqueValues(EntityContext<?> context) {
    if (context.uniques().any()) {
      throw new IllegalArgumentException(
          context.entity()
              + " has unique values, which a batch cannot keep; write the item by its DAO, or in a"
              + " transaction");
    }
  }

  private void add(ItemWrite write) {
    Map<String, AttributeValue> key = keyOf(scope, write.item());
    writes.remove(key); // the last one keeps its place, too
    writes.put(key, write);
  }

  static Map<String, AttributeValue> keyOf(Scope scope, Map<String, AttributeValue> item) {
    String partitionKey = scope.connection().table().partitionKey().name();
    String sortKey = scope.connection().table().sortKey().name();
    return Map.of(partitionKey, item.get(partitionKey), sortKey, item.get(sortKey));
  }

  final Scope scope() {
    return scope;
  }

  /** How many items are to be written. */
  public final int size() {
    return writes.size();
  }

  final Operation<Integer> operation() {
    return new BatchWriteOperation(
        "batch", scope.connection().table().name(), scope, new ArrayList<>(writes.values()));
  }

  final List<ItemWrite> writes() {
    return List.copyOf(writes.values());
  }
}
