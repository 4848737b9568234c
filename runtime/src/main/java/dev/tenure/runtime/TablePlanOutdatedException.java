package dev.tenure.runtime;

/**
 * A live table changed after a plan was made, so that a step of the plan would now be another one.
 *
 * <p>The step was not done. Plan again, and look at the new plan.
 */
public final class TablePlanOutdatedException extends TenureException {
  private static final long serialVersionUID = 1L;

  public TablePlanOutdatedException(String operation, String table, String step) {
    super(
        operation,
        table,
        "The plan of table " + table + " no longer fits the live table at: " + step);
  }
}
