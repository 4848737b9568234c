package dev.tenure.runtime;

/**
 * A transaction is none that DynamoDB takes: it is empty, has more than 100 operations, or two of
 * one item. Nothing was sent.
 */
public final class InvalidTransactionException extends TenureException {
  private static final long serialVersionUID = 1L;

  /**
   * @param rule what a transaction has to be, and what this one is; without keys and values
   */
  public InvalidTransactionException(String rule) {
    super(rule);
  }
}
