package dev.tenure.runtime.dao;

import dev.tenure.runtime.TenantMismatchException;

/**
 * Whose items may stand in one batch or transaction: the tenant's own and, to be read, the shared
 * ones.
 */
final class BatchScope {
  private BatchScope() {}

  static void requireReadable(String operation, Scope scope, ItemKey<?> key) {
    Scope other = key.context().scope();
    if (!other.isSharedBy(scope)) {
      requireOwn(operation, scope, key);
    }
  }

  static void requireOwn(String operation, Scope scope, ItemKey<?> key) {
    requireOwn(operation, scope, key.context());
  }

  static void requireOwn(String operation, Scope scope, EntityContext<?> context) {
    Scope other = context.scope();
    if (other.connection() != scope.connection()) {
      throw new IllegalArgumentException(
          operation + " of " + context.entity() + ": the key is of another connection");
    }
    if (!other.partitionKey().equals(scope.partitionKey())) {
      throw new TenantMismatchException(operation, context.entity(), scope.tenant());
    }
  }
}
