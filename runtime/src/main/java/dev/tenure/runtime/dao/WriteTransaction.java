package dev.tenure.runtime.dao;

import java.time.Instant;

/**
 * Writes and checks that are done together or not at all, up to 100 items of one table. Nothing is
 * sent before it is run. Not thread-safe; generated doors extend it.
 *
 * <pre>{@code
 * acme.transaction()
 *     .create(order)
 *     .delete(acme.carts().key(cartId))
 *     .checkExists(acme.countries().key("DE"))
 *     .run();
 * }</pre>
 *
 * <p>There is one operation for each item: DynamoDB takes no check beside a write of the same item;
 * a condition of the write says the same.
 *
 * @param <S> the transaction itself
 */
public abstract class WriteTransaction<S extends WriteTransaction<S>> extends BaseTransaction<S> {
  /** For generated code. */
  protected WriteTransaction(Scope scope) {
    super(scope);
  }

  /**
   * Does it all, or nothing.
   *
   * @throws dev.tenure.runtime.InvalidTransactionException if there is no operation, or more than
   *     100, or two of one item; nothing is sent
   * @throws dev.tenure.runtime.TransactionCancelledException if an operation cannot be done; it
   *     says which, and why
   * @throws dev.tenure.runtime.OperationFailedException if the service fails
   */
  public final TransactionResult run() {
    return scope().run(operation());
  }

  /**
   * Does it all, or nothing, and once: the same transaction with the same token succeeds again
   * within ten minutes and changes nothing. So whoever does not know whether it was done, for a
   * connection broke or the process ended, runs it again.
   *
   * <p>What the runtime puts into managed members is new each time; see {@link #run(String,
   * Instant)}.
   *
   * @param idempotencyToken the caller's name for what is done, such as the id of a message; that
   *     of one tenant and that of another are not the same
   * @throws dev.tenure.runtime.IdempotencyMismatchException if the token was used by a transaction
   *     that said something else
   * @throws dev.tenure.runtime.InvalidTransactionException if there is no operation, or more than
   *     100, or two of one item; nothing is sent
   * @throws dev.tenure.runtime.TransactionCancelledException if an operation cannot be done; it
   *     says which, and why
   * @throws dev.tenure.runtime.OperationFailedException if the service fails
   */
  public final TransactionResult run(String idempotencyToken) {
    return scope().run(operation(idempotencyToken));
  }

  /**
   * As {@link #run(String)}, for a transaction whose items have members that the runtime manages.
   * Versions, times and generated ids come from the time and the token, and expired items are those
   * of that time: so the transaction says the same whenever it is made again.
   *
   * @param at the time of what is done, such as that of a message; the same with the same token
   */
  public final TransactionResult run(String idempotencyToken, Instant at) {
    return scope().run(operation(idempotencyToken, at));
  }
}
