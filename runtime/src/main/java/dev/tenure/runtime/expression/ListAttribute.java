package dev.tenure.runtime.expression;

import dev.tenure.runtime.mapping.AttributeType;
import java.util.List;
import java.util.function.Function;

/**
 * An attribute that holds a list: {@code LINES.at(0).sku().eq("A-1")}.
 *
 * @param <E> the entity
 * @param <T> the elements
 * @param <P> what can be asked of an element
 */
public final class ListAttribute<E, T, P extends EntityValue<E, T>>
    extends ElementsAttribute<E, List<T>, T, P> {
  private ListAttribute(
      AttributePath path, AttributeType<List<T>> type, Function<AttributePath, P> element) {
    super(path, type, element);
  }

  /** For generated code. */
  public static <E, T, P extends EntityValue<E, T>> ListAttribute<E, T, P> of(
      AttributePath path, AttributeType<List<T>> type, Function<AttributePath, P> element) {
    return new ListAttribute<>(path, type, element);
  }
}
