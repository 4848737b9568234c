package dev.tenure.runtime.dao;

import dev.tenure.runtime.mapping.EntitySchema;
import java.util.Collection;
import java.util.Optional;

/**
 * Reads and writes the items of one entity within one scope. Generated DAOs extend it. Thread-safe.
 *
 * <p>Every write is one request. Before it, the object's tenant is compared with the scope's:
 * {@link dev.tenure.runtime.TenantMismatchException}. A value that cannot stand in a key is an
 * {@link dev.tenure.runtime.InvalidKeyException}. A failure of the service is an {@link
 * dev.tenure.runtime.OperationFailedException}.
 */
public abstract class EntityDao<T> extends EntityReader<T> {
  protected EntityDao(Scope scope, EntitySchema<T> schema) {
    super(scope, schema);
  }

  /**
   * Writes an item that must not be there yet.
   *
   * @return the item as stored
   * @throws dev.tenure.runtime.ItemExistsException if any row has its key
   */
  public final T create(T item) {
    return context().run(context().operations().create(item));
  }

  /**
   * Writes an item, whether it is there or not. Attributes that the entity does not declare stay as
   * they are; declared ones that the object does not hold are removed.
   *
   * @return the item as stored
   * @throws dev.tenure.runtime.ConditionFailedException if the row of its key is another entity's
   */
  public final T save(T item) {
    return context().run(context().operations().save(item));
  }

  /**
   * Writes an item, whether it is there or not, in place of the whole row: attributes that the
   * entity does not declare are destroyed.
   *
   * @return the item as stored
   * @throws dev.tenure.runtime.ConditionFailedException if the row of its key is another entity's
   */
  public final T replace(T item) {
    return context().run(context().operations().replace(item));
  }

  /**
   * Deletes the item of this key.
   *
   * @return the item as it was; empty if there was none
   * @throws dev.tenure.runtime.ConditionFailedException if the row of this key is another entity's
   */
  protected final Optional<T> deleteItem(String partitionKey, String sortKey) {
    return context().run(context().operations().delete(partitionKey, sortKey));
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
}
