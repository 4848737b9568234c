package dev.tenure.runtime.expression;

import dev.tenure.runtime.mapping.AttributeType;

/**
 * An attribute whose values have the same order in DynamoDB as in Java: a number or a duration, and
 * by subclasses texts and dates.
 *
 * <p>An absent value is neither less nor greater than another.
 *
 * @param <E> the entity
 * @param <V> the type of the member; a primitive's box
 */
public class OrderedAttribute<E, V> extends EntityAttribute<E, V> {
  OrderedAttribute(AttributePath path, AttributeType<V> type) {
    super(path, type);
  }

  /** For generated code: of a type that is stored as N. */
  public static <E, V> OrderedAttribute<E, V> of(AttributePath path, AttributeType<V> type) {
    return new OrderedAttribute<>(path, type);
  }

  /** That it is less. */
  public Condition<E> lessThan(V bound) {
    return compare("<", operand(bound));
  }

  /** That it is less or equal. */
  public Condition<E> atMost(V bound) {
    return compare("<=", operand(bound));
  }

  /** That it is greater or equal. */
  public Condition<E> atLeast(V bound) {
    return compare(">=", operand(bound));
  }

  /** That it is greater. */
  public Condition<E> greaterThan(V bound) {
    return compare(">", operand(bound));
  }

  /** That it is one of the two or between them; nothing is, where the first is the greater. */
  public final Condition<E> between(V low, V high) {
    return atLeast(low).and(atMost(high));
  }
}
