package dev.tenure.runtime.dao;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.expression.Condition;
import dev.tenure.runtime.mapping.EntitySchema;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

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

  /** As {@link #create}, but a taken key is an answer. */
  public final CompletableFuture<WriteResult<T>> tryCreate(T item) {
    return context().start(() -> context().operations().tryCreate(item));
  }

  /** Writes an item, and keeps what the entity does not declare: {@link EntityDao#save(Object)}. */
  public final CompletableFuture<T> save(T item) {
    return context().start(() -> context().operations().save(item, null));
  }

  /** As {@link #save(Object)}, if the stored item fulfils a condition. */
  public final CompletableFuture<T> save(T item, Condition<T> condition) {
    return context().start(() -> context().operations().save(item, condition));
  }

  /** As {@link #save(Object)}, but a refusal is an answer. */
  public final CompletableFuture<WriteResult<T>> trySave(T item) {
    return context().start(() -> context().operations().trySave(item, null));
  }

  /** As {@link #save(Object, Condition)}, but a refusal is an answer. */
  public final CompletableFuture<WriteResult<T>> trySave(T item, Condition<T> condition) {
    return context().start(() -> context().operations().trySave(item, condition));
  }

  /** Writes an item in place of the whole row: {@link EntityDao#replace(Object)}. */
  public final CompletableFuture<T> replace(T item) {
    return context().start(() -> context().operations().replace(item, null));
  }

  /** As {@link #replace(Object)}, if the stored item fulfils a condition. */
  public final CompletableFuture<T> replace(T item, Condition<T> condition) {
    return context().start(() -> context().operations().replace(item, condition));
  }

  /** As {@link #replace(Object)}, but a refusal is an answer. */
  public final CompletableFuture<WriteResult<T>> tryReplace(T item) {
    return context().start(() -> context().operations().tryReplace(item, null));
  }

  /** As {@link #replace(Object, Condition)}, but a refusal is an answer. */
  public final CompletableFuture<WriteResult<T>> tryReplace(T item, Condition<T> condition) {
    return context().start(() -> context().operations().tryReplace(item, condition));
  }

  /**
   * Deletes an item unless it was written since the object was read: {@link
   * EntityDao#delete(Object)}.
   */
  public final CompletableFuture<Optional<T>> delete(T item) {
    return context().start(() -> context().operations().delete(item, null));
  }

  /** As {@link #delete(Object)}, if the stored item fulfils a condition. */
  public final CompletableFuture<Optional<T>> delete(T item, Condition<T> condition) {
    return context().start(() -> context().operations().delete(item, condition));
  }

  /** As {@link #delete(Object)}, but a refusal is an answer. */
  public final CompletableFuture<WriteResult<T>> tryDelete(T item) {
    return context().start(() -> context().operations().tryDelete(item, null));
  }

  /** As {@link #delete(Object, Condition)}, but a refusal is an answer. */
  public final CompletableFuture<WriteResult<T>> tryDelete(T item, Condition<T> condition) {
    return context().start(() -> context().operations().tryDelete(item, condition));
  }

  /** Deletes the item of this key and answers what it was. */
  protected final CompletableFuture<Optional<T>> deleteItem(Supplier<ItemKey<T>> key) {
    return deleteIf(key, null);
  }

  /** Deletes the item of this key if it fulfils a condition, and answers what it was. */
  protected final CompletableFuture<Optional<T>> deleteItem(
      Supplier<ItemKey<T>> key, Condition<T> condition) {
    return deleteIf(key, condition);
  }

  private CompletableFuture<Optional<T>> deleteIf(
      Supplier<ItemKey<T>> key, @Nullable Condition<T> condition) {
    return context().start(() -> context().operations().delete(key.get(), condition));
  }

  /** Deletes the item of this key if it fulfils a condition, and answers a refusal. */
  protected final CompletableFuture<WriteResult<T>> tryDeleteItem(
      Supplier<ItemKey<T>> key, Condition<T> condition) {
    return context().start(() -> context().operations().tryDelete(key.get(), condition));
  }

  /** Reads the item of this key, changes and writes it, until nobody was faster. */
  protected final CompletableFuture<T> modifyItem(
      Supplier<ItemKey<T>> key, UnaryOperator<T> change) {
    return context().start(() -> context().operations().modify(key.get(), change));
  }

  /** Takes the unique values that a stored item has. */
  protected final CompletableFuture<T> claimItem(Supplier<ItemKey<T>> key) {
    return context().start(() -> context().operations().claim(key.get()));
  }

  /** Writes items in place of whatever rows have their keys. */
  protected final CompletableFuture<@Nullable Void> replaceItems(Collection<T> items) {
    return context().start(() -> context().replaceAll(items).map(written -> null));
  }

  /** Deletes the rows of these keys. */
  protected final CompletableFuture<@Nullable Void> deleteItems(Collection<ItemKey<T>> keys) {
    return context().start(() -> context().deleteAll(keys).map(deleted -> null));
  }
}
