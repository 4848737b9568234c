package dev.tenure.processor.model;

import dev.tenure.processor.diagnostic.Position;

/**
 * A look-up across tenants. Its partition key does not begin with a tenant; what it answers is the
 * view, read from keys alone.
 *
 * @param partitionKey the whole partition key of the index
 * @param view what is answered
 */
public record CrossTenantIndexModel(
    String name,
    PhysicalIndexModel physical,
    KeyPattern partitionKey,
    KeyPattern sortKey,
    ViewModel view,
    String reason,
    Position position) {

  /** The same look-up through an index that is known better. */
  public CrossTenantIndexModel on(PhysicalIndexModel index) {
    return new CrossTenantIndexModel(name, index, partitionKey, sortKey, view, reason, position);
  }
}
