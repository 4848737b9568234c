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

  private final PlantedRowEvent.Rule rule;

  public ForeignItemException(PlantedRowEvent event) {
    super(
        event.operation(),
        event.entity(),
        event.operation()
            + " of "
            + event.entity()
            + " for "
            + event.tenant()
            + " met a row that "
            + event.rule().description());
    this.rule = event.rule();
  }

  /** What the row breaks. */
  public PlantedRowEvent.Rule rule() {
    return rule;
  }
}
