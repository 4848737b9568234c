package dev.tenure.runtime.dao;

import dev.tenure.runtime.PrimaryKey;
import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.WriteOperation.Ending;
import dev.tenure.runtime.expression.Condition;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/** The operations on single items: what is asked, and what the answer becomes. Pure. */
final class ItemOperations<T> {
  private final Scope scope;
  private final ItemRequests<T> requests;
  private final RowCheck<T> rows;
  private final Refusals<T> refusals;
  private final String entity;

  ItemOperations(
      Scope scope,
      ItemRequests<T> requests,
      RowCheck<T> rows,
      Refusals<T> refusals,
      String entity) {
    this.scope = scope;
    this.requests = requests;
    this.rows = rows;
    this.refusals = refusals;
    this.entity = entity;
  }

  Operation<Optional<T>> get(String partitionKey, String sortKey, boolean consistent) {
    return new RequestOperation<GetItemResponse, Optional<T>>(
        "get",
        entity,
        new PrimaryKey(partitionKey, sortKey),
        requests.get(partitionKey, sortKey, consistent),
        response ->
            response.hasItem()
                ? read("get", response.item(), partitionKey, sortKey)
                : Optional.empty());
  }

  /** Reads what a view shows. */
  <V> Operation<Optional<V>> get(String partitionKey, String sortKey, ReadContext<V> shown) {
    return new RequestOperation<GetItemResponse, Optional<V>>(
        "get",
        entity,
        new PrimaryKey(partitionKey, sortKey),
        requests.get(partitionKey, sortKey, shown.mapping().attributes()),
        response ->
            response.hasItem()
                ? Optional.ofNullable(
                    shown.rows().read("get", response.item(), partitionKey, sortKey))
                : Optional.empty());
  }

  Operation<T> create(T item) {
    return write("create", requests.create(item), new Stored("create"));
  }

  Operation<WriteResult<T>> tryCreate(T item) {
    return write("create", requests.create(item), new TriedStored("create"));
  }

  Operation<T> replace(T item, @Nullable Condition<T> condition) {
    return write("replace", requests.replace(item, condition), new Stored("replace"));
  }

  Operation<WriteResult<T>> tryReplace(T item, @Nullable Condition<T> condition) {
    return write("replace", requests.replace(item, condition), new TriedStored("replace"));
  }

  Operation<T> save(T item, @Nullable Condition<T> condition) {
    return save(item, condition, new Stored("save"));
  }

  Operation<WriteResult<T>> trySave(T item, @Nullable Condition<T> condition) {
    return save(item, condition, new TriedStored("save"));
  }

  private <R> Operation<R> save(T item, @Nullable Condition<T> condition, Ending<R> ending) {
    ItemWrite write = requests.save(item, condition);
    return new SaveOperation<>(entity, scope, requests, item, write, ending);
  }

  Operation<Optional<T>> delete(
      String partitionKey, String sortKey, @Nullable Condition<T> condition) {
    return write("delete", requests.delete(partitionKey, sortKey, condition), new Deleted());
  }

  Operation<WriteResult<T>> tryDelete(
      String partitionKey, String sortKey, @Nullable Condition<T> condition) {
    return write("delete", requests.delete(partitionKey, sortKey, condition), new TriedDeleted());
  }

  Operation<Optional<T>> delete(T item, @Nullable Condition<T> condition) {
    return write("delete", requests.delete(item, condition), new Deleted());
  }

  Operation<WriteResult<T>> tryDelete(T item, @Nullable Condition<T> condition) {
    return write("delete", requests.delete(item, condition), new TriedDeleted());
  }

  Operation<T> update(EntityChange<T, ?> change) {
    return update(change, new Stored(change.operation()));
  }

  Operation<WriteResult<T>> tryUpdate(EntityChange<T, ?> change) {
    return update(change, new TriedStored(change.operation()));
  }

  private <R> Operation<R> update(EntityChange<T, ?> change, Ending<R> ending) {
    return new UpdateOperation<>(entity, scope, change, ending);
  }

  private <R> Operation<R> write(String operation, ItemWrite write, Ending<R> ending) {
    return new WriteOperation<>(operation, entity, scope, write, ending);
  }

  /** Answers what is stored, and throws what refuses. */
  private final class Stored implements Ending<T> {
    private final String operation;

    Stored(String operation) {
      this.operation = operation;
    }

    @Override
    public T applied(ItemWrite write, Map<String, AttributeValue> row) {
      return rows.written(operation, row);
    }

    @Override
    public T refused(ItemWrite write, Map<String, AttributeValue> row) {
      throw refusals.of(operation, write, row);
    }
  }

  /** Answers what is stored, whether it was written or refuses. */
  private final class TriedStored implements Ending<WriteResult<T>> {
    private final String operation;

    TriedStored(String operation) {
      this.operation = operation;
    }

    @Override
    public WriteResult<T> applied(ItemWrite write, Map<String, AttributeValue> row) {
      return new WriteResult<>(true, Optional.of(rows.written(operation, row)));
    }

    @Override
    public WriteResult<T> refused(ItemWrite write, Map<String, AttributeValue> row) {
      return new WriteResult<>(false, rows.refusing(write.item(), row));
    }
  }

  /** Answers what was deleted, and throws what refuses. */
  private final class Deleted implements Ending<Optional<T>> {
    @Override
    public Optional<T> applied(ItemWrite write, Map<String, AttributeValue> row) {
      return deleted(write, row);
    }

    @Override
    public Optional<T> refused(ItemWrite write, Map<String, AttributeValue> row) {
      throw refusals.of("delete", write, row);
    }
  }

  /** Answers what was deleted, or what refuses. */
  private final class TriedDeleted implements Ending<WriteResult<T>> {
    @Override
    public WriteResult<T> applied(ItemWrite write, Map<String, AttributeValue> row) {
      return new WriteResult<>(true, deleted(write, row));
    }

    @Override
    public WriteResult<T> refused(ItemWrite write, Map<String, AttributeValue> row) {
      return new WriteResult<>(false, rows.refusing(write.item(), row));
    }
  }

  private Optional<T> deleted(ItemWrite write, Map<String, AttributeValue> row) {
    return row.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.deleted(write.item(), row));
  }

  private Optional<T> read(
      String operation, Map<String, AttributeValue> row, String partitionKey, String sortKey) {
    return Optional.ofNullable(rows.read(operation, row, partitionKey, sortKey));
  }
}
