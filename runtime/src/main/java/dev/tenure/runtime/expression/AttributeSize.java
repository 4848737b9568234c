package dev.tenure.runtime.expression;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How large a value is, as DynamoDB measures it: the bytes of a binary, the elements of a set or
 * list, the entries of a map, the length of a text.
 *
 * <p>An absent value has no size, not even 0, and no comparison with one holds. A member that is an
 * empty set is absent.
 *
 * @param <E> the entity
 */
@SuppressWarnings("UnusedTypeParameter") // E keeps conditions of different entities apart
public final class AttributeSize<E> {
  private final AttributePath path;

  AttributeSize(AttributePath path) {
    this.path = path;
  }

  /** That the size is this. */
  public Condition<E> eq(long size) {
    return compare("=", size);
  }

  /** That there is no value of this size: another one, or none. */
  public Condition<E> ne(long size) {
    return eq(size).not();
  }

  /** That it is smaller. */
  public Condition<E> lessThan(long size) {
    return compare("<", size);
  }

  /** That it is smaller or equal. */
  public Condition<E> atMost(long size) {
    return compare("<=", size);
  }

  /** That it is greater or equal. */
  public Condition<E> atLeast(long size) {
    return compare(">=", size);
  }

  /** That it is greater. */
  public Condition<E> greaterThan(long size) {
    return compare(">", size);
  }

  /** That it is one of the two or between them. */
  public Condition<E> between(long low, long high) {
    return atLeast(low).and(atMost(high));
  }

  private Condition<E> compare(String operator, long size) {
    AttributeValue operand = AttributeValue.fromN(Long.toString(size));
    return Condition.of(
        path,
        (name, placeholders) ->
            "size(" + name + ") " + operator + " " + placeholders.value(operand));
  }

  @Override
  public String toString() {
    return "size(" + path + ")";
  }
}
