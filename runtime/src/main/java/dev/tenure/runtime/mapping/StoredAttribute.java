package dev.tenure.runtime.mapping;

/**
 * An attribute that holds a member of an entity.
 *
 * @param <V> the type of the member; a primitive's box
 */
public interface StoredAttribute<V> {
  /** The name of the attribute, as the table stores it. */
  String name();

  /** How values are stored. */
  AttributeType<V> type();
}
