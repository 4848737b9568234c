package dev.tenure.runtime.dao;

import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.key.KeyRange;
import dev.tenure.runtime.mapping.CollectionSchema;

/** What readers of item collections have in common, whatever sends what they ask. */
public abstract class BaseCollectionReader<T> {
  private final ReadContext<T> context;
  private final KeyRange whole;

  BaseCollectionReader(Scope scope, CollectionSchema<T> schema) {
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
  final AccessPath<T> path(String name, KeyBuilder partition, KeyBuilder beginning) {
    String begun = beginning.sortKey();
    KeyRange range = begun.isEmpty() ? whole : KeyRange.withContinuations(begun);
    return AccessPath.ofTable(context, name, partition.partitionKey(), range);
  }
}
