package dev.tenure.runtime;

/**
 * A read met a row that is not the asked tenant's or not the asked entity's.
 *
 * <p>No such row comes to be through this library; somebody wrote it by other means, for instance
 * an index attribute that names another tenant. Nothing of the row is told.
 *
 * @see PlantedRows
 */
public final class ForeignItemException extends TenureException {
  private static final long serialVersionUID = 1L;

  private final transient PlantedRowEvent event;

  public ForeignItemException(PlantedRowEvent event) {
    super(
        event.operation()
            + " of "
            + event.entity()
            + " for "
            + event.tenant()
            + " met a row that "
            + event.rule().description());
    this.event = event;
  }

  /** What was met and where. */
  public PlantedRowEvent event() {
    return event;
  }
}
