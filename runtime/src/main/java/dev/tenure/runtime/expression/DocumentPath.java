package dev.tenure.runtime.expression;

import dev.tenure.runtime.mapping.AttributeType;

/**
 * An attribute, or a place inside of one, that holds a document. Generated classes add a method for
 * each member: {@code ADDRESS.city().eq("Bern")}.
 *
 * <p>It has no {@code name()} or {@code type()} of its own, which documents like to have as
 * members; {@link #asAttribute()} does.
 *
 * @param <E> the entity
 * @param <D> the document
 */
public abstract class DocumentPath<E, D> extends EntityValue<E, D> {
  /** For generated classes. */
  protected DocumentPath(AttributePath path, AttributeType<D> type) {
    super(path, type);
  }

  /** The place of a member. */
  protected final AttributePath member(String attribute) {
    return path().member(attribute);
  }

  /** The same as an attribute with a name and a type. */
  public final EntityAttribute<E, D> asAttribute() {
    return EntityAttribute.of(path(), valueType());
  }
}
