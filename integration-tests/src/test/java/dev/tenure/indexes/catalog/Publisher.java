package dev.tenure.indexes.catalog;

import dev.tenure.CrossTenantEntity;

@CrossTenantEntity(
    partitionKey = "PUBLISHERS",
    sortKey = "{id}",
    views = Publisher.Name.class,
    reason = "publishers are no tenant's")
public record Publisher(String id, String name, int houses) {

  public record Name(String id, String name) {}
}
