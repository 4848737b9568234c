package dev.tenure.runtime.expression;

import dev.tenure.runtime.mapping.AttributeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;

/**
 * An attribute that holds a set. DynamoDB has no empty set: a member that is one is absent.
 *
 * @param <E> the entity
 * @param <T> the elements
 */
public final class SetAttribute<E, T> extends EntityAttribute<E, Set<T>> {
  private final AttributeType<T> element;

  private SetAttribute(AttributePath path, AttributeType<Set<T>> type, AttributeType<T> element) {
    super(path, type);
    this.element = element;
  }

  /** For generated code. */
  public static <E, T> SetAttribute<E, T> of(
      AttributePath path, AttributeType<Set<T>> type, AttributeType<T> element) {
    return new SetAttribute<>(path, type, element);
  }

  /** That the set has this element. */
  public Condition<E> contains(T value) {
    return call("contains", Operands.written(path(), element, value));
  }

  /** How many elements there are. */
  public AttributeSize<E> size() {
    return new AttributeSize<>(path());
  }

  @Override
  public Condition<E> eq(Set<T> value) {
    return isList() ? hasExactly(value) : super.eq(value);
  }

  @Override
  public Condition<E> ne(Set<T> value) {
    return isList() ? eq(value).not() : super.ne(value);
  }

  @Override
  public Condition<E> in(Collection<? extends Set<T>> values) {
    if (!isList() || values.isEmpty()) {
      return super.in(values);
    }
    List<Condition<E>> each = new ArrayList<>();
    values.forEach(value -> each.add(eq(value)));
    return Condition.anyOf(each);
  }

  /** Whether elements are neither texts, numbers nor bytes: DynamoDB has no set of those. */
  private boolean isList() {
    return type().attributeValueType() == AttributeValueType.L;
  }

  /** A list has an order that the set has not, so that it cannot be compared as a whole. */
  private Condition<E> hasExactly(Set<T> value) {
    Condition<E> all = size().eq(operand(value).l().size());
    for (T member : value) {
      all = all.and(contains(member));
    }
    return all;
  }
}
