package dev.tenure.runtime.dao;

import dev.tenure.runtime.mapping.EntitySchema;
import java.util.Collection;
import java.util.List;

/** What a DAO and its queries share. */
final class EntityContext<T> extends ReadContext<T> {
  private final ItemRequests<T> requests;
  private final UpdateRequests<T> updates;
  private final Refusals<T> refusals;
  private final UniqueRequests<T> uniques;
  private final EntitySchema<T> schema;
  private final ItemOperations<T> operations;

  EntityContext(Scope scope, EntitySchema<T> schema) {
    super(scope, RowMapping.of(schema));
    this.requests = new ItemRequests<>(scope, schema);
    this.updates = new UpdateRequests<>(schema, requests);
    this.refusals = new Refusals<>(schema.descriptor(), rows());
    this.uniques = new UniqueRequests<>(scope, schema, requests, updates, rows());
    this.schema = schema;
    this.operations = new ItemOperations<>(this);
  }

  /** What is written of single items. */
  ItemRequests<T> requests() {
    return requests;
  }

  /** What updates write. */
  UpdateRequests<T> updates() {
    return updates;
  }

  /** What is written of items with unique values. */
  UniqueRequests<T> uniques() {
    return uniques;
  }

  EntitySchema<T> schema() {
    return schema;
  }

  /** Why writes were refused. */
  Refusals<T> refusals() {
    return refusals;
  }

  /** What can be done with single items. */
  ItemOperations<T> operations() {
    return operations;
  }

  /** Reads many items of the entity. */
  Operation<ItemResults> getAll(Collection<ItemKey<T>> keys) {
    return new BatchGetOperation("getAll", scope(), entity(), keys);
  }

  /** Writes many items of the entity in place of whatever is there. */
  Operation<Integer> replaceAll(Collection<T> items) {
    List<ItemWrite> writes = items.stream().map(item -> requests.put("replaceAll", item)).toList();
    return batch("replaceAll", writes);
  }

  /** Deletes many items of the entity. */
  Operation<Integer> deleteAll(Collection<ItemKey<T>> keys) {
    keys.forEach(key -> BatchScope.requireOwn("deleteAll", scope(), key));
    List<ItemWrite> writes = keys.stream().map(requests::bareDelete).toList();
    return batch("deleteAll", writes);
  }

  private Operation<Integer> batch(String operation, List<ItemWrite> writes) {
    List<ItemWrite> once = new BatchWrite(scope(), writes).writes();
    return new BatchWriteOperation(operation, entity(), scope(), once);
  }
}
