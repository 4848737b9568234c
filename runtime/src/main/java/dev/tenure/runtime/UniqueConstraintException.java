package dev.tenure.runtime;

/**
 * A write was refused because another item of the same tenant has the value of a unique constraint.
 *
 * <p>Nothing was changed. Which item that is, and the value, is not told; {@link #key} is that of
 * the item that was to be written.
 */
public final class UniqueConstraintException extends TenureException {
  private static final long serialVersionUID = 1L;

  private final String constraint;

  public UniqueConstraintException(String operation, String entity, String constraint) {
    super(
        operation,
        entity,
        operation
            + " of "
            + entity
            + " was refused: another item has its value of the unique constraint '"
            + constraint
            + "'");
    this.constraint = constraint;
  }

  /** The name of the constraint. */
  public String constraint() {
    return constraint;
  }
}
