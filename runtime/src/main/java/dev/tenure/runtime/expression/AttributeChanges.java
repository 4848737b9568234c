package dev.tenure.runtime.expression;

import dev.tenure.runtime.InvalidExpressionException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The verbs of updates, which generated classes offer for each member that they fit.
 *
 * <p>Each verb is refused with {@link InvalidExpressionException} if the same place, or one inside
 * of it, was changed before in the same update, and with {@link
 * dev.tenure.runtime.MappingException} if DynamoDB cannot keep the value. What changes the inside
 * of a document or map, or the end of a list, demands that one is stored.
 *
 * @param <U> the class itself, which every verb answers
 */
public abstract class AttributeChanges<U extends AttributeChanges<U>> {
  private static final AttributeValue ZERO = AttributeValue.fromN("0");
  private static final AttributeValue EMPTY = AttributeValue.fromL(List.of());
  private static final Map<Class<?>, long[]> BOUNDS =
      Map.of(
          Byte.class, new long[] {Byte.MIN_VALUE, Byte.MAX_VALUE},
          Short.class, new long[] {Short.MIN_VALUE, Short.MAX_VALUE},
          Integer.class, new long[] {Integer.MIN_VALUE, Integer.MAX_VALUE},
          Long.class, new long[] {Long.MIN_VALUE, Long.MAX_VALUE});

  private final Changes changes;

  /** For the runtime's own classes. */
  protected AttributeChanges(Changes changes) {
    this.changes = changes;
  }

  /** What was changed so far. */
  protected final Changes changes() {
    return changes;
  }

  /** This. */
  @SuppressWarnings("unchecked") // U is the class itself
  protected final U self() {
    return (U) this;
  }

  /** Makes it this value; an empty set is stored as absence. */
  protected final <V> U set(EntityValue<?, V> place, V value) {
    boolean stored = changes.isStored(place, requirePresent(place, value));
    changes.put(place.path(), stored ? changes.written(place, value) : null);
    return self();
  }

  /** Makes it this value where there is none. */
  protected final <V> U setIfAbsent(EntityValue<?, V> place, V value) {
    if (changes.isStored(place, requirePresent(place, value))) {
      changes.putIfAbsent(place.path(), changes.written(place, value));
    }
    return self();
  }

  private static <V> V requirePresent(EntityValue<?, V> place, V value) {
    if (value == null) {
      throw new NullPointerException(place + ": a value is removed, not set to null");
    }
    return value;
  }

  /** Removes it. */
  protected final U remove(EntityValue<?, ?> place) {
    changes.put(place.path(), null);
    return self();
  }

  /**
   * Adds to a number, which counts as 0 where it is absent. A whole number that would no longer fit
   * its Java type is not written: the condition fails.
   */
  protected final <V> U add(EntityValue<?, V> place, V by) {
    AttributeValue operand = changes.operand(place, by);
    changes.increase(place.path(), ZERO, operand);
    long[] bounds = BOUNDS.get(by.getClass());
    if (bounds != null) {
      BigDecimal difference = new BigDecimal(operand.n());
      boolean up = difference.signum() >= 0;
      BigDecimal last = BigDecimal.valueOf(bounds[up ? 1 : 0]).subtract(difference);
      AttributeValue bound = AttributeValue.fromN(last.toPlainString());
      changes.require(nothingOr(place, up ? "<=" : ">=", bound));
    }
    return self();
  }

  private static <E> Condition<E> nothingOr(
      EntityValue<E, ?> place, String operator, AttributeValue bound) {
    return notStored(place).or(place.compare(operator, bound));
  }

  private static <E> Condition<E> notStored(EntityValue<E, ?> place) {
    return Condition.of(place.path(), (name, placeholders) -> "attribute_not_exists(" + name + ")");
  }

  /** Adds elements to a set; none change nothing. */
  protected final <T> U addElements(EntityValue<?, Set<T>> place, Set<T> elements) {
    if (!elements.isEmpty()) {
      changes.addElements(place.path(), changes.operand(place, elements));
    }
    return self();
  }

  /** Deletes elements from a set; none change nothing. */
  protected final <T> U deleteElements(EntityValue<?, Set<T>> place, Set<T> elements) {
    if (!elements.isEmpty()) {
      changes.deleteElements(place.path(), changes.operand(place, elements));
    }
    return self();
  }

  /** Adds elements to the end of a list; none change nothing. */
  protected final <V extends Collection<?>> U append(EntityValue<?, V> place, V elements) {
    if (!elements.isEmpty()) {
      changes.append(place.path(), EMPTY, changes.operand(place, elements));
      changes.require(listOrNothing(place));
    }
    return self();
  }

  /** Adds elements before the first of a list; none change nothing. */
  protected final <V extends Collection<?>> U prepend(EntityValue<?, V> place, V elements) {
    if (!elements.isEmpty()) {
      changes.prepend(place.path(), EMPTY, changes.operand(place, elements));
      changes.require(listOrNothing(place));
    }
    return self();
  }

  private static <E> Condition<E> listOrNothing(EntityValue<E, ?> place) {
    return notStored(place).or(place.isOf(AttributeValueType.L.name()));
  }

  /** Makes a map hold a value under a key. */
  protected final <W> U put(EntityValue<?, ?> map, EntityValue<?, W> entry, W value) {
    changes.require(map.isOf(AttributeValueType.M.name()));
    AttributeValue operand = changes.written(entry, value);
    changes.put(entry.path(), operand);
    return self();
  }

  /** Removes a key from a map. */
  protected final U removeEntry(EntityValue<?, ?> map, EntityValue<?, ?> entry) {
    changes.require(map.isOf(AttributeValueType.M.name()));
    return remove(entry);
  }

  /** What is changed, without values. */
  @Override
  public String toString() {
    return changes.toString();
  }
}
