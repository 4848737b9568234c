package dev.tenure.runtime.dao;

import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.mapping.CollectionSchema;

/**
 * Reads the items of an item collection, whatever entity each one is, in the order of their keys.
 * Generated collections extend it. Thread-safe.
 *
 * <p>What a read throws is what {@link EntityReader} says. A row that is none of the collection's
 * entities was planted: each entity that can lie here is a member, or the table does not compile.
 *
 * @param <T> what the entities have in common
 */
public abstract class CollectionReader<T> extends BaseCollectionReader<T> {
  protected CollectionReader(Scope scope, CollectionSchema<T> schema) {
    super(scope, schema);
  }

  /**
   * The items of one partition whose sort key is, or goes on after, what all have in common.
   *
   * @param name the query's name, for messages and page tokens
   * @param partition the whole partition key
   * @param beginning how each sort key begins; an empty builder for the whole partition
   */
  protected final TableQuery<T> rows(String name, KeyBuilder partition, KeyBuilder beginning) {
    return new TableQuery<>(path(name, partition, beginning));
  }
}
