package dev.tenure.runtime.dao;

import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.key.KeyRange;
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
public abstract class CollectionReader<T> {
  private final ReadContext<T> context;
  private final KeyRange whole;

  protected CollectionReader(Scope scope, CollectionSchema<T> schema) {
    this.context = new ReadContext<>(scope, RowMapping.of(schema));
    this.whole = schema.beginsWithWords() ? KeyRange.allDeclared() : KeyRange.all("");
  }

  /** A partition key of the scope, as far as the scope determines it. */
  protected final KeyBuilder partition() {
    return KeyBuilder.after(context.scope().partitionKey());
  }

  /**
   * The items of one partition whose sort key is, or goes on after, what all have in common.
   *
   * @param name the query's name, for messages and page tokens
   * @param partition the whole partition key
   * @param beginning how each sort key begins; an empty builder for the whole partition
   */
  protected final TableQuery<T> rows(String name, KeyBuilder partition, KeyBuilder beginning) {
    String begun = beginning.sortKey();
    KeyRange range = begun.isEmpty() ? whole : KeyRange.withContinuations(begun);
    return new TableQuery<>(AccessPath.ofTable(context, name, partition.partitionKey(), range));
  }
}
