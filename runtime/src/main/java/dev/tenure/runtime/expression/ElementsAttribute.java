package dev.tenure.runtime.expression;

import dev.tenure.runtime.mapping.AttributeType;
import java.util.function.Function;

/** What lists and collections have in common: both are stored as lists. */
abstract class ElementsAttribute<E, V, T, P extends EntityValue<E, T>>
    extends EntityAttribute<E, V> {
  private final Function<AttributePath, P> element;

  ElementsAttribute(AttributePath path, AttributeType<V> type, Function<AttributePath, P> element) {
    super(path, type);
    this.element = element;
  }

  /**
   * The element at a place; absent beyond the end.
   *
   * @throws IllegalArgumentException if the place is negative
   */
  public final P at(int place) {
    return element.apply(path().element(place));
  }

  /** That some element is this value. */
  public final Condition<E> contains(T value) {
    return call("contains", Operands.written(path(), at(0).valueType(), value));
  }

  /** How many elements there are. */
  public final AttributeSize<E> size() {
    return new AttributeSize<>(path());
  }
}
