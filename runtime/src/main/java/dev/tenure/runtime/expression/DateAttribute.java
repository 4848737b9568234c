package dev.tenure.runtime.expression;

import dev.tenure.runtime.InvalidExpressionException;
import dev.tenure.runtime.mapping.AttributeType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An attribute that holds dates, and their order.
 *
 * <p>A bound is of the years 0 to 9999. Stored dates may be of any year: later ones begin with a
 * plus, which sorts first as text and is put where it belongs; earlier ones begin with a minus,
 * which sorts rightly before all digits.
 *
 * @param <E> the entity
 * @param <V> the date, or what wraps it
 */
public final class DateAttribute<E, V> extends OrderedAttribute<E, V> {
  private static final AttributeValue LATER = AttributeValue.fromS("+");

  private DateAttribute(AttributePath path, AttributeType<V> type) {
    super(path, type);
  }

  /** For generated code. */
  public static <E, V> DateAttribute<E, V> of(AttributePath path, AttributeType<V> type) {
    return new DateAttribute<>(path, type);
  }

  @Override
  public Condition<E> lessThan(V bound) {
    return compare("<", bound(bound)).and(isLater().not());
  }

  @Override
  public Condition<E> atMost(V bound) {
    return compare("<=", bound(bound)).and(isLater().not());
  }

  @Override
  public Condition<E> atLeast(V bound) {
    return compare(">=", bound(bound)).or(isLater());
  }

  @Override
  public Condition<E> greaterThan(V bound) {
    return compare(">", bound(bound)).or(isLater());
  }

  private Condition<E> isLater() {
    return call("begins_with", LATER);
  }

  private AttributeValue bound(V bound) {
    AttributeValue operand = operand(bound);
    if (operand.s().startsWith("+") || operand.s().startsWith("-")) {
      throw InvalidExpressionException.of(
          path().toString(), "has order only for bounds of the years 0 to 9999");
    }
    return operand;
  }
}
