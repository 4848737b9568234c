package dev.tenure.runtime;

/**
 * A create found its key taken.
 *
 * <p>By whatever it may be: an item of the same entity and any other row are the same answer.
 */
public final class ItemExistsException extends ConditionFailedException {
  private static final long serialVersionUID = 1L;

  public ItemExistsException(String operation, String entity) {
    super(operation, entity, Rule.TAKEN);
  }
}
