package dev.tenure.runtime.table;

import java.util.Optional;

/**
 * A secondary index.
 *
 * @param isLocal whether its partition key is the table's; otherwise the index is global
 * @param projection what it holds beside keys
 */
public record IndexDefinition(
    String name,
    KeyAttribute partitionKey,
    Optional<KeyAttribute> sortKey,
    boolean isLocal,
    IndexProjection projection) {

  /** A global index that holds all attributes. */
  public IndexDefinition(String name, KeyAttribute partitionKey, Optional<KeyAttribute> sortKey) {
    this(name, partitionKey, sortKey, false, IndexProjection.ALL);
  }

  /** The same index, holding something else. */
  public IndexDefinition with(IndexProjection held) {
    return new IndexDefinition(name, partitionKey, sortKey, isLocal, held);
  }
}
