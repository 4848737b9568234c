package dev.tenure.runtime.dao;

import dev.tenure.runtime.mapping.EntitySchema;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * What {@link EntityDao} does, without holding a thread. Generated DAOs extend it. Thread-safe.
 * What {@link AsyncEntityReader} says of futures holds for each.
 */
public abstract class AsyncEntityDao<T> extends AsyncEntityReader<T> {
  protected AsyncEntityDao(Scope scope, EntitySchema<T> schema) {
    super(scope, schema);
  }

  /** Writes an item that must not be there yet: {@link EntityDao#create}. */
  public final CompletableFuture<T> create(T item) {
    return context().start(() -> context().operations().create(item));
  }

  /** Writes an item, and keeps what the entity does not declare: {@link EntityDao#save}. */
  public final CompletableFuture<T> save(T item) {
    return context().start(() -> context().operations().save(item));
  }

  /** Writes an item in place of the whole row: {@link EntityDao#replace}. */
  public final CompletableFuture<T> replace(T item) {
    return context().start(() -> context().operations().replace(item));
  }

  /** Deletes the item of this key and answers what it was. */
  protected final CompletableFuture<Optional<T>> deleteItem(Supplier<ItemKey<T>> key) {
    return context()
        .start(
            () -> {
              ItemKey<T> asked = key.get();
              return context().operations().delete(asked.partitionKey(), asked.sortKey());
            });
  }

  /** Writes items in place of whatever rows have their keys. */
  protected final CompletableFuture<Void> replaceItems(Collection<T> items) {
    return context().start(() -> context().replaceAll(items).map(written -> null));
  }

  /** Deletes the rows of these keys. */
  protected final CompletableFuture<Void> deleteItems(Collection<ItemKey<T>> keys) {
    return context().start(() -> context().deleteAll(keys).map(deleted -> null));
  }
}
