package dev.tenure.runtime;

import java.time.Duration;

/**
 * A table or one of its indexes did not become active in time.
 *
 * <p>It may still do so: wait again.
 */
public final class TableNotActiveException extends TenureException {
  private static final long serialVersionUID = 1L;

  public TableNotActiveException(String operation, String table, Duration waited) {
    super(operation, table, "Table " + table + " and its indexes were not active after " + waited);
  }
}
