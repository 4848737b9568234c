package dev.tenure.runtime.dao;

import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.mapping.EntitySchema;
import dev.tenure.runtime.mapping.EntityView;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Reads the items of one entity within one scope. Generated readers and DAOs extend it.
 * Thread-safe.
 *
 * <p>Every read throws {@link dev.tenure.runtime.OperationFailedException} where the service fails,
 * {@link dev.tenure.runtime.MappingException} where a stored attribute is not what the entity
 * holds, and {@link dev.tenure.runtime.ForeignItemException} where a row is not the scope's or not
 * the entity's (unless the table's options skip those).
 */
public abstract class EntityReader<T> extends BaseReader<T> {
  protected EntityReader(Scope scope, EntitySchema<T> schema) {
    super(scope, schema);
  }

  /** The item of this key, if there is one. */
  protected final Optional<T> getItem(String partitionKey, String sortKey) {
    return context().run(context().operations().get(partitionKey, sortKey, false));
  }

  /** The item of this key with all that was written before, if there is one. */
  protected final Optional<T> getConsistentItem(String partitionKey, String sortKey) {
    return context().run(context().operations().get(partitionKey, sortKey, true));
  }

  /** What a view shows of the item of this key, if there is one. */
  protected final <V> Optional<V> getItem(
      String partitionKey, String sortKey, EntityView<T, V> view) {
    return context()
        .run(context().operations().get(partitionKey, sortKey, context().showing(view)));
  }

  /**
   * The item that has a unique value, if there is one, with all that was written before: the row
   * that keeps the value is read, then the item.
   *
   * @param name the method's name, for messages
   * @param value adds the parts of the value
   */
  protected final Optional<T> getUniqueItem(
      String name, String constraint, UnaryOperator<KeyBuilder> value) {
    return context()
        .run(context().operations().getUnique(name, constraint, uniqueKey(constraint, value)));
  }

  /**
   * The items of these keys, in their order; empty where there is none. A key may be there more
   * than once. Read in as many requests as it takes, of up to 100 keys each, and not at one point
   * in time.
   *
   * @throws BatchReadIncompleteException if some could not be read; it has the others
   * @throws dev.tenure.runtime.TenantMismatchException if a key is another tenant's
   */
  public final List<Optional<T>> getAll(Collection<ItemKey<T>> keys) {
    ItemResults found = context().run(context().getAll(keys));
    return keys.stream().map(found::get).toList();
  }
}
