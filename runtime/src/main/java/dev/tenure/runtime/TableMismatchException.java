package dev.tenure.runtime;

import java.util.List;

/** A live table is not what its definition says. The message names every difference. */
public final class TableMismatchException extends TenureException {
  private static final long serialVersionUID = 1L;

  private final List<String> differences;

  public TableMismatchException(String operation, String table, List<String> differences) {
    super(
        operation,
        table,
        "Table " + table + " is not as defined: " + String.join("; ", differences));
    this.differences = List.copyOf(differences);
  }

  /** One sentence per difference. */
  public List<String> differences() {
    return differences;
  }
}
