package dev.tenure.runtime.dao;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;

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
    return scope.run(operation(scope, keys));
  }

  /** {@link #getAll}, by a future that fails with what it throws. */
  public static CompletableFuture<ItemResults> getAllAsync(
      Scope scope, Collection<? extends ItemKey<?>> keys) {
    return scope.start(() -> operation(scope, keys));
  }

  /**
   * The items of these keys as they are at one point in time.
   *
   * @param scope whose door it is; shared items may be among a tenant's
   * @throws dev.tenure.runtime.InvalidTransactionException if there is no key, or more than 100
   * @throws dev.tenure.runtime.TenantMismatchException if a key is another tenant's
   * @throws dev.tenure.runtime.TransactionCancelledException if the items kept being changed
   */
  public static ItemResults transactionalRead(Scope scope, Collection<? extends ItemKey<?>> keys) {
    return scope.run(transaction(scope, keys));
  }

  /** {@link #transactionalRead}, by a future that fails with what it throws. */
  public static CompletableFuture<ItemResults> transactionalReadAsync(
      Scope scope, Collection<? extends ItemKey<?>> keys) {
    return scope.start(() -> transaction(scope, keys));
  }

  static Operation<ItemResults> transaction(Scope scope, Collection<? extends ItemKey<?>> keys) {
    return new TransactGetOperation(scope, keys);
  }

  static Operation<ItemResults> operation(Scope scope, Collection<? extends ItemKey<?>> keys) {
    return new BatchGetOperation("getAll", scope, scope.connection().table().name(), keys);
  }
}
