package dev.tenure.runtime;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * DynamoDB did nothing of a transaction, because of at least one of its operations.
 *
 * <p>Where all of those at fault had met another request or too little capacity, it was tried again
 * as {@link TableOptions#backoff} says, before this was thrown.
 */
@SuppressWarnings(
    "serial") // items are not serializable, and an exception does not travel with them
public final class TransactionCancelledException extends TenureException {
  private static final long serialVersionUID = 1L;

  private final transient List<CancelledOperation> operations;

  /**
   * @param operation what was cancelled, such as {@code transaction}
   * @param table the table's name
   * @param operations one for each operation of the transaction, in their order
   */
  public TransactionCancelledException(
      String operation, String table, List<CancelledOperation> operations) {
    super(operation, table, operation + " of " + table + message(operations));
    this.operations = List.copyOf(operations);
  }

  private static String message(List<CancelledOperation> operations) {
    return IntStream.range(0, operations.size())
        .filter(i -> operations.get(i).isAtFault())
        .mapToObj(i -> "operation " + (i + 1) + ", " + operations.get(i))
        .collect(
            Collectors.joining(
                "; ", " was cancelled with its " + operations.size() + " operations: ", ""));
  }

  /** What became of each operation, in their order; of those that were not at fault, too. */
  public List<CancelledOperation> operations() {
    return operations;
  }

  /** The operations that were at fault, in their order. */
  public List<CancelledOperation> atFault() {
    return operations.stream().filter(CancelledOperation::isAtFault).toList();
  }

  /** Whether the same transaction may succeed a little later, with nothing else done. */
  public boolean retryable() {
    return atFault().stream().allMatch(operation -> operation.rule().passes());
  }
}
