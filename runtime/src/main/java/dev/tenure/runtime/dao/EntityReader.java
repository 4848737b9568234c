package dev.tenure.runtime.dao;

import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.mapping.EntitySchema;
import dev.tenure.runtime.mapping.EntityView;
import dev.tenure.runtime.mapping.ViewSchema;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Reads the items of one entity within one scope. Generated readers and DAOs extend it.
 * Thread-safe.
 *
 * <p>Every read throws {@link dev.tenure.runtime.OperationFailedException} where the service fails,
 * {@link dev.tenure.runtime.MappingException} where a stored attribute is not what the entity
 * holds, and {@link dev.tenure.runtime.ForeignItemException} where a row is not the scope's or not
 * the entity's (unless the table's options skip those).
 */
public abstract class EntityReader<T> {
  private final EntityContext<T> context;

  protected EntityReader(Scope scope, EntitySchema<T> schema) {
    this.context = new EntityContext<>(scope, schema);
  }

  final EntityContext<T> context() {
    return context;
  }

  /** A partition key of the scope, as far as the scope determines it. */
  protected final KeyBuilder partition() {
    return KeyBuilder.after(context.scope().partitionKey());
  }

  /** A key of an item of the entity, for reads and writes of many items together. */
  protected final ItemKey<T> itemKey(String partitionKey, String sortKey) {
    return new ItemKey<>(context, partitionKey, sortKey);
  }

  /** The item of this key, if there is one. */
  protected final Optional<T> getItem(String partitionKey, String sortKey) {
    return context.run(context.operations().get(partitionKey, sortKey, false));
  }

  /** The item of this key with all that was written before, if there is one. */
  protected final Optional<T> getConsistentItem(String partitionKey, String sortKey) {
    return context.run(context.operations().get(partitionKey, sortKey, true));
  }

  /** What a view shows of the item of this key, if there is one. */
  protected final <V> Optional<V> getItem(
      String partitionKey, String sortKey, EntityView<T, V> view) {
    return context.run(context.operations().get(partitionKey, sortKey, context.showing(view)));
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
    ItemResults found = context.run(context.getAll(keys));
    return keys.stream().map(found::get).toList();
  }

  /**
   * The items of one partition of the table.
   *
   * @param name the query's name, for messages and page tokens
   * @param partition the whole partition key
   * @param sortKey what all sort keys begin with: the entity's prefix
   */
  protected final AccessPath<T> path(String name, KeyBuilder partition, KeyBuilder sortKey) {
    return AccessPath.ofTable(context, name, partition.partitionKey(), sortKey.prefix());
  }

  /**
   * The items of a sharded partition of the table, in the order of their sort keys.
   *
   * @param name the query's name, for messages and page tokens
   * @param shards how many there are
   * @param partition the partition key without the shard
   * @param sortKey what all sort keys begin with: the entity's prefix
   */
  protected final AccessPath<T> shardedPath(
      String name, int shards, KeyBuilder partition, KeyBuilder sortKey) {
    return AccessPath.ofShards(context, name, partition.partitionKey(), shards, sortKey.prefix());
  }

  /**
   * The items of one partition of an index.
   *
   * @param name the query's name, for messages and page tokens
   * @param index the index's physical name, one of the table's definition
   * @param partition the whole partition key of the index
   * @param sortKey the literals that all sort keys begin with; an empty builder if there are none
   */
  protected final AccessPath<T> indexPath(
      String name, String index, KeyBuilder partition, KeyBuilder sortKey) {
    return AccessPath.ofIndex(context, name, index, partition.partitionKey(), sortKey.prefix());
  }

  /**
   * What an index shows of the items of one of its partitions.
   *
   * @param name the query's name, for messages and page tokens
   * @param index the index's physical name, one of the table's definition
   * @param view what is shown of each item
   * @param partition the whole partition key of the index
   * @param sortKey the literals that all sort keys begin with; an empty builder if there are none
   */
  protected final <V> AccessPath<V> indexPath(
      String name, String index, ViewSchema<V> view, KeyBuilder partition, KeyBuilder sortKey) {
    return AccessPath.ofIndex(
        context.showing(view), name, index, partition.partitionKey(), sortKey.prefix());
  }
}
