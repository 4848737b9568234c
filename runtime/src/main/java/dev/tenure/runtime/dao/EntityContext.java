package dev.tenure.runtime.dao;

import dev.tenure.runtime.mapping.EntitySchema;

/** What a DAO and its queries share. */
final class EntityContext<T> extends ReadContext<T> {
  private final ItemRequests<T> requests;

  EntityContext(Scope scope, EntitySchema<T> schema) {
    super(scope, RowMapping.of(schema));
    this.requests = new ItemRequests<>(scope, schema);
  }

  ItemRequests<T> requests() {
    return requests;
  }
}
