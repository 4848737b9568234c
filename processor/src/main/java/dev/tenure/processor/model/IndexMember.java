package dev.tenure.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * A member whose own attribute is in a key of an index, as it is stored.
 *
 * @param name the member
 * @param attribute its attribute
 * @param type how it is stored
 * @param operand its Java type; of an Optional what is inside
 * @param ranges what a query may ask of it, where it sorts
 */
public record IndexMember(
    String name, String attribute, KeyAttributeType type, TypeName operand, Ranges ranges) {

  /** What may be asked beside equality. */
  public enum Ranges {
    /** Nothing: the order of what is stored is not that of the values. */
    NONE,
    /** The values sort as what is stored. */
    ORDERED,
    /** So they do, and are texts. */
    TEXT
  }

  /** The attribute alone, which is all that an index knows of it. */
  public IndexAttribute asAttribute() {
    return new IndexAttribute(attribute, type);
  }

  /** An attribute of an index's key that holds members. */
  public record IndexAttribute(String name, KeyAttributeType type) {
    @Override
    public String toString() {
      return name + " (" + type + ")";
    }
  }
}
