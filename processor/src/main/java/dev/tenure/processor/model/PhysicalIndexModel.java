package dev.tenure.processor.model;

import java.util.Optional;

/**
 * A global secondary index of the table.
 *
 * @param partitionKey the attribute that holds its partition key
 * @param sortKey the attribute that holds its sort key; absent where it has none
 * @param projection what it holds beside keys
 */
public record PhysicalIndexModel(
    String name, String partitionKey, Optional<String> sortKey, ProjectionModel projection) {

  /** The same index, holding something else. */
  public PhysicalIndexModel with(ProjectionModel held) {
    return new PhysicalIndexModel(name, partitionKey, sortKey, held);
  }

  /** Whether each item in it has this attribute as far as the item itself does. */
  public boolean holds(String attribute) {
    return projection.holds(attribute)
        || attribute.equals(partitionKey)
        || sortKey.filter(attribute::equals).isPresent();
  }
}
