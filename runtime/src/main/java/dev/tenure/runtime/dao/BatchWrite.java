package dev.tenure.runtime.dao;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes of any number of items, 25 in a request, of which each may succeed or fail alone: a
 * transaction is what does all or nothing. Not thread-safe.
 *
 * <p>DynamoDB takes no conditions here. An item is put in place of whatever row has its key, and a
 * row is deleted whatever it is; so there is no {@code create} and no {@code save}. Of several
 * writes of one key the last one is done.
 */
public class BatchWrite {
  private final Scope scope;
  private final Map<Map<String, AttributeValue>, ItemWrite> writes = new LinkedHashMap<>();

  /** For generated code. */
  protected BatchWrite(Scope scope) {
    this.scope = scope;
  }

  BatchWrite(Scope scope, Collection<ItemWrite> writes) {
    this(scope);
    writes.forEach(this::add);
  }

  /** Puts an item of one of the scope's DAOs. */
  protected final <T> void replaceItem(EntityDao<T> dao, T item) {
    add(dao.context().requests().put("batch", item));
  }

  /** Deletes the row of a key. */
  protected final void deleteItem(ItemKey<?> key) {
    BatchScope.requireOwn("batch", scope, key);
    add(key.context().requests().bareDelete(key.partitionKey(), key.sortKey()));
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

  /** How many items are to be written. */
  public final int size() {
    return writes.size();
  }

  /**
   * Writes them all, in as many requests as it takes.
   *
   * @throws BatchWriteIncompleteException if some were not written; it has the rest
   * @throws dev.tenure.runtime.OperationFailedException if the first request failed, and nothing
   *     was written
   */
  public final void run() {
    scope.run(operation());
  }

  final Operation<Integer> operation() {
    return new BatchWriteOperation(
        "batch", scope.connection().table().name(), scope, new ArrayList<>(writes.values()));
  }

  final List<ItemWrite> writes() {
    return List.copyOf(writes.values());
  }
}
