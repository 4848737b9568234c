package dev.tenure.runtime;

/**
 * A write was refused because the stored item is not what the write demands.
 *
 * <p>Nothing was changed. What is stored is not told.
 */
public class ConditionFailedException extends TenureException {
  private static final long serialVersionUID = 1L;

  private final String operation;
  private final String entity;

  /**
   * @param rule what the stored item had to be, a clause that follows "refused: "
   */
  public ConditionFailedException(String operation, String entity, String rule) {
    super(operation + " of " + entity + " was refused: " + rule);
    this.operation = operation;
    this.entity = entity;
  }

  /** The operation, such as {@code save}. */
  public String operation() {
    return operation;
  }

  /** The entity's name. */
  public String entity() {
    return entity;
  }
}
