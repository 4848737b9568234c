package dev.tenure.runtime;

/**
 * A transaction's idempotency token was used within the last ten minutes by a transaction that did
 * not say the same.
 *
 * <p>Either the token was given to two different transactions, or to one that says something else
 * each time it is made. The first one may have been carried out; this one was not.
 */
public final class IdempotencyMismatchException extends TenureException {
  private static final long serialVersionUID = 1L;

  /**
   * @param table the table's name
   */
  public IdempotencyMismatchException(String table) {
    super(
        "transaction",
        table,
        "A transaction on "
            + table
            + " was refused: its idempotency token was used by another transaction, or by this one"
            + " when it said something else");
  }
}
