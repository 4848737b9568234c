package dev.tenure.runtime;

/**
 * A transaction is none that DynamoDB takes: it is empty, has more than 100 operations, or two of
 * one item. Nothing was sent.
 */
public final class InvalidTransactionException extends TenureException {
  private static final long serialVersionUID = 1L;

  /**
   * @param rule what it takes and what it was given, continuing "transaction of shop was refused:
   *     it takes "; without keys and values
   */
  public InvalidTransactionException(String operation, String table, String rule) {
    super(operation, table, operation + " of " + table + " was refused: it takes " + rule);
  }
}
