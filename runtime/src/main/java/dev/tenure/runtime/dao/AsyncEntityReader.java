package dev.tenure.runtime.dao;

import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.mapping.EntitySchema;
import dev.tenure.runtime.mapping.EntityView;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What {@link EntityReader} does, without holding a thread. Generated readers and DAOs extend it.
 * Thread-safe.
 *
 * <p>Nothing is thrown where a future is answered: the future fails with what the other reader
 * throws, also with what is refused before anything is asked. Whoever cancels it cancels the
 * request on its way; a write may have arrived all the same.
 */
public abstract class AsyncEntityReader<T> extends BaseReader<T> {
  protected AsyncEntityReader(Scope scope, EntitySchema<T> schema) {
    super(scope, schema);
  }

  /** The item of this key, if there is one. */
  protected final CompletableFuture<Optional<T>> getItem(Supplier<ItemKey<T>> key) {
    return getItem(key, false);
  }

  /** The item of this key with all that was written before, if there is one. */
  protected final CompletableFuture<Optional<T>> getConsistentItem(Supplier<ItemKey<T>> key) {
    return getItem(key, true);
  }

  /** What a view shows of the item of this key, if there is one. */
  protected final <V> CompletableFuture<Optional<V>> getItem(
      Supplier<ItemKey<T>> key, EntityView<T, V> view) {
    return context()
        .start(
            () -> {
              ItemKey<T> asked = key.get();
              return context()
                  .operations()
                  .get(asked.partitionKey(), asked.sortKey(), context().showing(view));
            });
  }

  /** The item that has a unique value, if there is one: {@link EntityReader#getUniqueItem}. */
  protected final CompletableFuture<Optional<T>> getUniqueItem(
      String name, String constraint, UnaryOperator<KeyBuilder> value) {
    return context()
        .start(
            () -> context().operations().getUnique(name, constraint, uniqueKey(constraint, value)));
  }

  private CompletableFuture<Optional<T>> getItem(Supplier<ItemKey<T>> key, boolean consistent) {
    return context()
        .start(
            () -> {
              ItemKey<T> asked = key.get();
              return context().operations().get(asked.partitionKey(), asked.sortKey(), consistent);
            });
  }

  /**
   * The items of these keys, in their order; empty where there is none. What is said of {@link
   * EntityReader#getAll} holds here.
   */
  public final CompletableFuture<List<Optional<T>>> getAll(Collection<ItemKey<T>> keys) {
    return context()
        .start(() -> context().getAll(keys).map(found -> keys.stream().map(found::get).toList()));
  }
}
