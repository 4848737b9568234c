package dev.tenure.processor.model;

import dev.tenure.processor.diagnostic.Position;
import java.util.Optional;

/**
 * One access path through an index.
 *
 * @param name the query's name
 * @param physical the index that serves it
 * @param partitionKey what follows the tenant in the index's partition key
 * @param sortKey the whole sort key of the index; without parts where it has none
 * @param view what the query answers; absent for the entity itself
 */
public record IndexModel(
    String name,
    PhysicalIndexModel physical,
    KeyPattern partitionKey,
    KeyPattern sortKey,
    Optional<ViewModel> view,
    Position position) {

  /** The same path through an index that is known better. */
  public IndexModel on(PhysicalIndexModel index) {
    return new IndexModel(name, index, partitionKey, sortKey, view, position);
  }
}
