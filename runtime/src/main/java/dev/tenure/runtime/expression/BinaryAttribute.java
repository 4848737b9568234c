package dev.tenure.runtime.expression;

import dev.tenure.runtime.mapping.AttributeType;

/**
 * An attribute that holds bytes.
 *
 * @param <E> the entity
 * @param <V> the bytes, or what wraps them
 */
public final class BinaryAttribute<E, V> extends EntityAttribute<E, V> {
  private BinaryAttribute(AttributePath path, AttributeType<V> type) {
    super(path, type);
  }

  /** For generated code. */
  public static <E, V> BinaryAttribute<E, V> of(AttributePath path, AttributeType<V> type) {
    return new BinaryAttribute<>(path, type);
  }

  /** How many bytes there are. */
  public AttributeSize<E> size() {
    return new AttributeSize<>(path());
  }
}
