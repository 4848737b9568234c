package dev.tenure.processor.model;

import java.util.List;

/**
 * What an index holds of each item beside the keys of the table and its own.
 *
 * @param attributes the further attributes, in order; empty unless the type is INCLUDE
 */
public record ProjectionModel(Type type, List<String> attributes) {
  /** By DynamoDB's own names. */
  public enum Type {
    ALL,
    KEYS_ONLY,
    INCLUDE
  }

  /** Everything. */
  public static final ProjectionModel ALL = new ProjectionModel(Type.ALL, List.of());

  /** The keys and these attributes. */
  public static ProjectionModel of(List<String> attributes) {
    return new ProjectionModel(
        attributes.isEmpty() ? Type.KEYS_ONLY : Type.INCLUDE, List.copyOf(attributes));
  }

  /** Whether it holds all attributes. */
  public boolean isAll() {
    return type == Type.ALL;
  }

  /** Whether it holds this attribute, which is no key. */
  public boolean holds(String attribute) {
    return isAll() || attributes.contains(attribute);
  }
}
