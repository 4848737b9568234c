package dev.tenure.runtime.dao;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.expression.Condition;
import dev.tenure.runtime.mapping.EntitySchema;
import java.util.Collection;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Reads and writes the items of one entity within one scope. Generated DAOs extend it. Thread-safe.
 *
 * <p>Every write is one request; a {@code save} that meets an expired row is two. Before it, the
 * object's tenant is compared with the scope's: {@link dev.tenure.runtime.TenantMismatchException}.
 * A value that cannot stand in a key is an {@link dev.tenure.runtime.InvalidKeyException}. A
 * failure of the service, or of the way to it, is an {@link
 * dev.tenure.runtime.OperationFailedException}.
 *
 * <p>What may be refused has a twin that answers a {@link WriteResult}.
 */
public abstract class EntityDao<T> extends EntityReader<T> {
  protected EntityDao(Scope scope, EntitySchema<T> schema) {
    super(scope, schema);
  }

  /**
   * Writes an item that must not be there yet, with a version, times and, where it has none, an id.
   *
   * @return the item as stored
   * @throws dev.tenure.runtime.ItemExistsException if any row has its key
   */
  public final T create(T item) {
    return context().run(context().operations().create(item));
  }

  /** As {@link #create}, but answers a taken key instead of throwing. */
  public final WriteResult<T> tryCreate(T item) {
    return context().run(context().operations().tryCreate(item));
  }

  /**
   * Writes an item, whether it is there or not. Attributes that the entity does not declare stay as
   * they are; declared ones that the object does not hold are removed. Where the entity has a
   * version, the item must be there with the version of the object, or, if that is 0, must not be
   * there or have none.
   *
   * @return the item as stored
   * @throws dev.tenure.runtime.ConditionFailedException if the row of its key is another entity's,
   *     or has another version
   */
  public final T save(T item) {
    return context().run(context().operations().save(item, null));
  }

  /**
   * As {@link #save(Object)}, if the stored item fulfils a condition. Where nothing is stored, only
   * a condition that asks for absence holds.
   *
   * @throws dev.tenure.runtime.ConditionFailedException also if the condition does not hold
   */
  public final T save(T item, Condition<T> condition) {
    return context().run(context().operations().save(item, condition));
  }

  /** As {@link #save(Object)}, but answers a refusal instead of throwing. */
  public final WriteResult<T> trySave(T item) {
    return context().run(context().operations().trySave(item, null));
  }

  /** As {@link #save(Object, Condition)}, but answers a refusal instead of throwing. */
  public final WriteResult<T> trySave(T item, Condition<T> condition) {
    return context().run(context().operations().trySave(item, condition));
  }

  /**
   * Writes an item, whether it is there or not, in place of the whole row: attributes that the
   * entity does not declare are destroyed. Versions are checked as by {@link #save(Object)}.
   *
   * @return the item as stored
   * @throws dev.tenure.runtime.ConditionFailedException if the row of its key is another entity's,
   *     or has another version
   */
  public final T replace(T item) {
    return context().run(context().operations().replace(item, null));
  }

  /**
   * As {@link #replace(Object)}, if the stored item fulfils a condition.
   *
   * @throws dev.tenure.runtime.ConditionFailedException also if the condition does not hold
   */
  public final T replace(T item, Condition<T> condition) {
    return context().run(context().operations().replace(item, condition));
  }

  /** As {@link #replace(Object)}, but answers a refusal instead of throwing. */
  public final WriteResult<T> tryReplace(T item) {
    return context().run(context().operations().tryReplace(item, null));
  }

  /** As {@link #replace(Object, Condition)}, but answers a refusal instead of throwing. */
  public final WriteResult<T> tryReplace(T item, Condition<T> condition) {
    return context().run(context().operations().tryReplace(item, condition));
  }

  /**
   * Deletes an item unless it was written since the object was read, which its version tells; where
   * the entity has none, in any case.
   *
   * @return the item as it was; empty if there was none
   * @throws dev.tenure.runtime.ConditionFailedException if the row of its key is another entity's,
   *     or has another version
   */
  public final Optional<T> delete(T item) {
    return context().run(context().operations().delete(item, null));
  }

  /**
   * As {@link #delete(Object)}, if the stored item fulfils a condition; the item must be there.
   *
   * @throws dev.tenure.runtime.ConditionFailedException also if the condition does not hold
   */
  public final Optional<T> delete(T item, Condition<T> condition) {
    return context().run(context().operations().delete(item, condition));
  }

  /** As {@link #delete(Object)}, but answers a refusal instead of throwing. */
  public final WriteResult<T> tryDelete(T item) {
    return context().run(context().operations().tryDelete(item, null));
  }

  /** As {@link #delete(Object, Condition)}, but answers a refusal instead of throwing. */
  public final WriteResult<T> tryDelete(T item, Condition<T> condition) {
    return context().run(context().operations().tryDelete(item, condition));
  }

  /**
   * Deletes the item of this key.
   *
   * @return the item as it was; empty if there was none
   * @throws dev.tenure.runtime.ConditionFailedException if the row of this key is another entity's
   */
  protected final Optional<T> deleteItem(ItemKey<T> key) {
    return context().run(context().operations().delete(key, null));
  }

  /**
   * Deletes the item of this key if it fulfils a condition.
   *
   * @throws dev.tenure.runtime.ConditionFailedException also if the condition does not hold
   */
  protected final Optional<T> deleteItem(ItemKey<T> key, Condition<T> condition) {
    return context().run(context().operations().delete(key, condition));
  }

  /** Deletes the item of this key if it fulfils a condition, and answers a refusal. */
  protected final WriteResult<T> tryDeleteItem(ItemKey<T> key, Condition<T> condition) {
    return context().run(context().operations().tryDelete(key, condition));
  }

  /**
   * Writes items in place of whatever rows have their keys. Of two with one key the last one stays.
   *
   * @throws BatchWriteIncompleteException if some were not written; it has the rest
   */
  protected final void replaceItems(Collection<T> items) {
    var unused = context().run(context().replaceAll(items));
  }

  /**
   * Deletes the rows of these keys; those that are not there are no error.
   *
   * @throws BatchWriteIncompleteException if some were not deleted; it has the rest
   */
  protected final void deleteItems(Collection<ItemKey<T>> keys) {
    var unused = context().run(context().deleteAll(keys));
  }

  /**
   * Reads an item, changes it, and writes what the change differs in, unless any attribute that was
   * read (or the version, where the entity has one) has changed since; then it begins again with
   * what is stored by then, as often as the table's back-off allows. A change of nothing writes
   * nothing.
   *
   * @param change from the item as stored to the item as it is to be, with the same key; called
   *     once for each attempt, so without effects of its own
   * @return the item as stored
   * @throws dev.tenure.runtime.ConditionFailedException if there is no such item, or others were
   *     always faster
   * @throws dev.tenure.runtime.InvalidKeyException if the change is of the key
   */
  protected final T modifyItem(ItemKey<T> key, UnaryOperator<T> change) {
    return context().run(context().operations().modify(key, change));
  }

  /**
   * Takes the unique values that a stored item has: for items that were written before their entity
   * had the constraint, or past this library. For one that has them already nothing changes.
   *
   * @return the item as stored
   * @throws dev.tenure.runtime.UniqueConstraintException if another item has one of the values
   * @throws dev.tenure.runtime.ConditionFailedException if there is no such item, or others were
   *     always faster
   */
  protected final T claimItem(ItemKey<T> key) {
    return context().run(context().operations().claim(key));
  }
}
