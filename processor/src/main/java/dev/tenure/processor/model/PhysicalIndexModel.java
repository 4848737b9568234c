package dev.tenure.processor.model;

import java.util.Optional;

/**
 * A secondary index of the table.
 *
 * @param partitionKey the attribute that holds its partition key
 * @param sortKey the attribute that holds its sort key; absent where it has none
 * @param isLocal whether its partition key is the table's; otherwise the index is global
 * @param projection what it holds beside keys
 */
public record PhysicalIndexModel(
    String name,
    String partitionKey,
    Optional<String> sortKey,
    boolean isLocal,
    ProjectionModel projection) {

  /** The same index, holding something else. */
  public PhysicalIndexModel with(ProjectionModel held) {
    return new PhysicalIndexModel(name, partitionKey, sortKey, isLocal, held);
  }

  /** Whether each item in it has this attribute as far as the item itself does. */
  public boolean holds(String attribute) {
    return projection.holds(attribute)
        || attribute.equals(partitionKey)
        || sortKey.filter(attribute::equals).isPresent();
  }
}
