package dev.tenure.runtime.dao;

import dev.tenure.runtime.ConditionFailedException;
import dev.tenure.runtime.ConditionFailedException.Rule;
import dev.tenure.runtime.PrimaryKey;
import dev.tenure.runtime.UniqueConstraintException;
import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.WriteOperation.Ending;
import dev.tenure.runtime.expression.Condition;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/** The operations on single items: what is asked, and what the answer becomes. Pure. */
final class ItemOperations<T> {
  private final EntityContext<T> context;
  private final Scope scope;
  private final ItemRequests<T> requests;
  private final UniqueRequests<T> uniques;
  private final RowCheck<T> rows;
  private final Refusals<T> refusals;
  private final String entity;

  ItemOperations(EntityContext<T> context) {
    this.context = context;
    this.scope = context.scope();
    this.requests = context.requests();
    this.uniques = context.uniques();
    this.rows = context.rows();
    this.refusals = context.refusals();
    this.entity = context.entity();
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

  /** Reads the item that has a unique value. */
  Operation<Optional<T>> getUnique(String name, String constraint, String uniqueKey) {
    return new UniqueGetOperation<>(name, context, constraint, uniqueKey);
  }

  Operation<T> create(T item) {
    return create(item, new Stored("create"));
  }

  Operation<WriteResult<T>> tryCreate(T item) {
    return create(item, new TriedStored("create"));
  }

  private <R> Operation<R> create(T item, Ending<R> ending) {
    return uniques.any()
        ? unique("create", uniques.creating(item), ending)
        : write("create", requests.create(item), ending);
  }

  Operation<T> replace(T item, @Nullable Condition<T> condition) {
    return replace(item, condition, new Stored("replace"));
  }

  Operation<WriteResult<T>> tryReplace(T item, @Nullable Condition<T> condition) {
    return replace(item, condition, new TriedStored("replace"));
  }

  private <R> Operation<R> replace(T item, @Nullable Condition<T> condition, Ending<R> ending) {
    return uniques.any()
        ? unique("replace", uniques.replacing(item, condition), ending)
        : write("replace", requests.replace(item, condition), ending);
  }

  Operation<T> save(T item, @Nullable Condition<T> condition) {
    return save(item, condition, new Stored("save"));
  }

  Operation<WriteResult<T>> trySave(T item, @Nullable Condition<T> condition) {
    return save(item, condition, new TriedStored("save"));
  }

  private <R> Operation<R> save(T item, @Nullable Condition<T> condition, Ending<R> ending) {
    return uniques.any()
        ? unique("save", uniques.saving(item, condition), ending)
        : new SaveOperation<>(
            entity, scope, requests, item, requests.save(item, condition), ending);
  }

  Operation<Optional<T>> delete(
      String partitionKey, String sortKey, @Nullable Condition<T> condition) {
    return delete(partitionKey, sortKey, condition, new Deleted());
  }

  Operation<WriteResult<T>> tryDelete(
      String partitionKey, String sortKey, @Nullable Condition<T> condition) {
    return delete(partitionKey, sortKey, condition, new TriedDeleted());
  }

  private <R> Operation<R> delete(
      String partitionKey, String sortKey, @Nullable Condition<T> condition, Ending<R> ending) {
    return uniques.any()
        ? unique("delete", uniques.deleting(partitionKey, sortKey, condition), ending)
        : write("delete", requests.delete(partitionKey, sortKey, condition), ending);
  }

  Operation<Optional<T>> delete(T item, @Nullable Condition<T> condition) {
    return delete(item, condition, new Deleted());
  }

  Operation<WriteResult<T>> tryDelete(T item, @Nullable Condition<T> condition) {
    return delete(item, condition, new TriedDeleted());
  }

  private <R> Operation<R> delete(T item, @Nullable Condition<T> condition, Ending<R> ending) {
    return uniques.any()
        ? unique("delete", uniques.deleting(item, condition), ending)
        : write("delete", requests.delete(item, condition), ending);
  }

  Operation<T> modify(ItemKey<T> key, UnaryOperator<T> change) {
    return uniques.any()
        ? unique("modify", uniques.modifying(key, change), new Stored("modify"))
        : new ModifyOperation<>(key, change);
  }

  Operation<T> claim(ItemKey<T> key) {
    return unique("claim", uniques.claiming(key), new Stored("claim"));
  }

  Operation<T> update(EntityChange<T, ?> change) {
    return update(change, new Stored(change.operation()));
  }

  Operation<WriteResult<T>> tryUpdate(EntityChange<T, ?> change) {
    return update(change, new TriedStored(change.operation()));
  }

  private <R> Operation<R> update(EntityChange<T, ?> change, Ending<R> ending) {
    Optional<UniqueWriting> writing = uniques.any() ? change.writing(uniques) : Optional.empty();
    return writing.isPresent()
        ? unique(change.operation(), writing.get(), ending)
        : new UpdateOperation<>(entity, scope, change, ending);
  }

  private <R> Operation<R> write(String operation, ItemWrite write, Ending<R> ending) {
    return new WriteOperation<>(operation, entity, scope, write, ending);
  }

  private <R> Operation<R> unique(String operation, UniqueWriting writing, Ending<R> ending) {
    return new UniqueWriteOperation<>(operation, context, writing, ending);
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

    @Override
    public T outrun(ItemWrite write, Map<String, AttributeValue> row) {
      throw new ConditionFailedException(operation, entity, Rule.VERSION);
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

    @Override
    public WriteResult<T> violated(UniqueConstraintException violation) {
      return new WriteResult<>(false, Optional.empty(), Optional.of(violation.constraint()));
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

    @Override
    public Optional<T> outrun(ItemWrite write, Map<String, AttributeValue> row) {
      throw new ConditionFailedException("delete", entity, Rule.VERSION);
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
