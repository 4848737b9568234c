package dev.tenure.runtime.table;

import java.util.Optional;

/**
 * A global secondary index.
 *
 * @param projection what it holds beside keys
 */
public record IndexDefinition(
    String name,
    KeyAttribute partitionKey,
    Optional<KeyAttribute> sortKey,
    IndexProjection projection) {

  /** An index that holds all attributes. */
  public IndexDefinition(String name, KeyAttribute partitionKey, Optional<KeyAttribute> sortKey) {
    this(name, partitionKey, sortKey, IndexProjection.ALL);
  }

  /** The same index, holding something else. */
  public IndexDefinition with(IndexProjection held) {
    return new IndexDefinition(name, partitionKey, sortKey, held);
  }
}
