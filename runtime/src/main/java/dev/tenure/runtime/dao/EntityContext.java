package dev.tenure.runtime.dao;

import dev.tenure.runtime.mapping.EntitySchema;

/** What a DAO and its queries share. */
final class EntityContext<T> extends ReadContext<T> {
  private final ItemOperations<T> operations;

  EntityContext(Scope scope, EntitySchema<T> schema) {
    super(scope, RowMapping.of(schema));
    this.operations =
        new ItemOperations<>(scope, new ItemRequests<>(scope, schema), rows(), entity());
  }

  /** What can be done with single items. */
  ItemOperations<T> operations() {
    return operations;
  }
}
