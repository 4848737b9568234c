package dev.tenure.runtime.expression;

import dev.tenure.runtime.mapping.AttributeType;
import java.util.Collection;
import java.util.function.Function;

/**
 * An attribute that holds a collection: {@code LINES.at(0).sku().eq("A-1")}.
 *
 * @param <E> the entity
 * @param <T> the elements
 * @param <P> what can be asked of an element
 */
public final class CollectionAttribute<E, T, P extends EntityValue<E, T>>
    extends ElementsAttribute<E, Collection<T>, T, P> {
  private CollectionAttribute(
      AttributePath path, AttributeType<Collection<T>> type, Function<AttributePath, P> element) {
    super(path, type, element);
  }

  /** For generated code. */
  public static <E, T, P extends EntityValue<E, T>> CollectionAttribute<E, T, P> of(
      AttributePath path, AttributeType<Collection<T>> type, Function<AttributePath, P> element) {
    return new CollectionAttribute<>(path, type, element);
  }
}
