package dev.tenure.runtime.expression;

import dev.tenure.runtime.mapping.AttributeType;

/**
 * An attribute that holds texts. Their order is by code point, not {@link String#compareTo}'s,
 * which puts U+1F600 before U+FF5E.
 *
 * @param <E> the entity
 * @param <V> the text, or what wraps it
 */
public final class TextAttribute<E, V> extends OrderedAttribute<E, V> {
  private TextAttribute(AttributePath path, AttributeType<V> type) {
    super(path, type);
  }

  /** For generated code. */
  public static <E, V> TextAttribute<E, V> of(AttributePath path, AttributeType<V> type) {
    return new TextAttribute<>(path, type);
  }

  /** That the text begins so; every text begins with the empty one. */
  public Condition<E> beginsWith(String beginning) {
    return beginning.isEmpty() ? isOf("S") : call("begins_with", Operands.text(path(), beginning));
  }

  /** That the text holds another; every text holds the empty one. */
  public Condition<E> contains(String part) {
    return part.isEmpty() ? isOf("S") : call("contains", Operands.text(path(), part));
  }

  /** How long the text is. */
  public AttributeSize<E> size() {
    return new AttributeSize<>(path());
  }
}
