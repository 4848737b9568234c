package dev.tenure.runtime.dao;

import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.mapping.EntitySchema;
import dev.tenure.runtime.mapping.UniqueKeys;
import dev.tenure.runtime.mapping.ViewSchema;
import java.util.function.UnaryOperator;

/**
 * What readers and DAOs have in common, whatever sends what they ask: keys and paths. Generated
 * code extends {@link EntityReader} and {@link AsyncEntityReader}.
 */
public abstract class BaseReader<T> {
  private final EntityContext<T> context;

  BaseReader(Scope scope, EntitySchema<T> schema) {
    this.context = new EntityContext<>(scope, schema);
  }

  final EntityContext<T> context() {
    return context;
  }

  /** A partition key of the scope, as far as the scope determines it. */
  protected final KeyBuilder partition() {
    return KeyBuilder.after(context.scope().partitionKey());
  }

  /** The partition key of the row that keeps a unique value; {@code value} adds its parts. */
  final String uniqueKey(String constraint, UnaryOperator<KeyBuilder> value) {
    KeyBuilder key = partition().literal(UniqueKeys.SORT_KEY).text("entity", context.entity());
    return value.apply(key.literal(constraint)).partitionKey();
  }

  /** A key of an item of the entity, for reads and writes of many items together. */
  protected final ItemKey<T> itemKey(String partitionKey, String sortKey) {
    return new ItemKey<>(context, partitionKey, sortKey);
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
