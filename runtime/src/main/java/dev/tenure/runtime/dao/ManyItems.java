package dev.tenure.runtime.dao;

import java.util.Collection;

/** Reads of many items of several entities, for generated doors. */
public final class ManyItems {
  private ManyItems() {}

  /**
   * The items of these keys.
   *
   * @param scope whose door it is; shared items may be among a tenant's
   * @throws BatchReadIncompleteException if some could not be read; it has the others
   * @throws dev.tenure.runtime.TenantMismatchException if a key is another tenant's
   */
  public static ItemResults getAll(Scope scope, Collection<? extends ItemKey<?>> keys) {
    return scope.connection().calls().run(operation(scope, keys));
  }

  static Operation<ItemResults> operation(Scope scope, Collection<? extends ItemKey<?>> keys) {
    return new BatchGetOperation("getAll", scope, scope.connection().table().name(), keys);
  }
}
