package dev.tenure.runtime;

/**
 * A write was refused because the stored item is not what the write demands.
 *
 * <p>Nothing was changed. What is stored is not told, but for the {@link #rule} that it broke.
 */
public class ConditionFailedException extends TenureException {
  private static final long serialVersionUID = 1L;

  /** What a write can demand of what is stored. */
  public enum Rule {
    /** The key is free. */
    TAKEN("the key is taken"),
    /** The item is there. A row that is not the caller's is not there either. */
    ABSENT("there is no such item"),
    /** The row of the key is an item of this entity. */
    ENTITY("the row of this key is another entity's"),
    /** The item was not written since the object was read. */
    VERSION("the item was written since the object was read"),
    /** What the caller asked for besides. */
    CONDITION("the condition does not hold");

    private final String refusal;

    Rule(String refusal) {
      this.refusal = refusal;
    }
  }

  private final Rule rule;

  /**
   * @param rule the first one, in the order of the constants, that what is stored breaks
   */
  public ConditionFailedException(String operation, String entity, Rule rule) {
    super(operation, entity, operation + " of " + entity + " was refused: " + rule.refusal);
    this.rule = rule;
  }

  /** What the stored item is not. */
  public final Rule rule() {
    return rule;
  }
}
