package dev.tenure.runtime;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one operation of a transaction that was cancelled: why it was at fault, or that it
 * was not.
 *
 * <p>Its text names the operation, the entity and the rule. What is stored is told by {@link #item}
 * alone.
 */
public final class CancelledOperation {
  /** Why DynamoDB did not do an operation. */
  public enum Rule {
    /** The operation was not at fault; another one was. */
    NONE("was not at fault"),
    /** Something was to be created, or absent, and a row has its key. */
    ITEM_EXISTS("the key is taken"),
    /** The item was to be there, and is not. */
    ITEM_ABSENT("there is no item of this key"),
    /** The row of the key is marked as another entity's. */
    OTHER_ENTITY("the row of this key is another entity's"),
    /** The item is there, and was written since the object was read. */
    VERSION_CHANGED("the item was written since the object was read"),
    /** Another item has its value of a unique constraint; {@link #constraint} names it. */
    UNIQUE_VALUE_TAKEN("another item has its value of the unique constraint"),
    /** The item is there, and not what the operation demands of it. */
    CONDITION_FAILED("the item is not what is demanded of it"),
    /** Another request was changing the item, or reading it in a transaction. */
    CONFLICT("another request was at work on the item"),
    /** There was no capacity for the operation. */
    THROTTLED("it was throttled"),
    /** The item collection, which has local indexes, has no room left. */
    COLLECTION_FULL("the item collection is full"),
    /** The service cannot do it: an item that grows too large, a number that overflows. */
    INVALID("the service cannot do it");

    private final String text;

    Rule(String text) {
      this.text = text;
    }

    /** Whether the same operation may succeed a little later, with nothing else done. */
    public boolean passes() {
      return this == CONFLICT || this == THROTTLED;
    }
  }

  private final String operation;
  private final String entity;
  private final @Nullable PrimaryKey key;
  private final Rule rule;
  private final @Nullable Object item;
  private final @Nullable String constraint;

  /**
   * @param operation what was to be done, such as {@code create}
   * @param key the key of the item that it was to be done with; null if it is not known yet
   * @param item what is stored, if that is the caller's own to see
   */
  public CancelledOperation(
      String operation, String entity, @Nullable PrimaryKey key, Rule rule, @Nullable Object item) {
    this(operation, entity, key, rule, item, null);
  }

  private CancelledOperation(
      String operation,
      String entity,
      @Nullable PrimaryKey key,
      Rule rule,
      @Nullable Object item,
      @Nullable String constraint) {
    this.operation = operation;
    this.entity = entity;
    this.key = key;
    this.rule = rule;
    this.item = item;
    this.constraint = constraint;
  }

  /** An operation on an item whose unique value another item has. */
  public static CancelledOperation ofUniqueValue(
      String operation, String entity, PrimaryKey key, String constraint) {
    return new CancelledOperation(
        operation, entity, key, Rule.UNIQUE_VALUE_TAKEN, null, constraint);
  }

  /** The operation, such as {@code create}. */
  public String operation() {
    return operation;
  }

  /** The entity's name. */
  public String entity() {
    return entity;
  }

  /**
   * The key of the item that it was to be done with; its text does not hold it. Absent where the
   * transaction ended before the operation had one: other items had to be read first.
   */
  public Optional<PrimaryKey> key() {
    return Optional.ofNullable(key);
  }

  /** Why it was not done. */
  public Rule rule() {
    return rule;
  }

  /** Whether it was at fault. */
  public boolean isAtFault() {
    return rule != Rule.NONE;
  }

  /**
   * The item that is stored and that was not what the operation demands. Empty where there is none,
   * where it is another entity's row, and where the operation was not refused by a condition.
   *
   * @throws ClassCastException if the operation was one of another entity
   */
  public <T> Optional<T> item(Class<T> type) {
    return Optional.ofNullable(item).map(type::cast);
  }

  /** The unique constraint of which another item has the value; empty for every other rule. */
  public Optional<String> constraint() {
    return Optional.ofNullable(constraint);
  }

  @Override
  public String toString() {
    String told = operation + " of " + entity + ": " + rule.text;
    return constraint == null ? told : told + " '" + constraint + "'";
  }
}
