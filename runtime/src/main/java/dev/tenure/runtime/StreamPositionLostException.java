package dev.tenure.runtime;

/**
 * A table's stream may no longer hold what follows a position: it keeps records for 24 hours.
 *
 * <p>Begin anew with {@code StreamPosition.start()}, and compare what was derived from the stream
 * with the table: changes are missing.
 */
public final class StreamPositionLostException extends TenureException {
  private static final long serialVersionUID = 1L;

  /**
   * @param reason why, a clause
   */
  public StreamPositionLostException(String table, String reason) {
    super("poll", table, "The position in the stream of table " + table + " is lost: " + reason);
  }

  /** The table's name in use, which {@link #entity} is too. */
  public String table() {
    return entity();
  }
}
