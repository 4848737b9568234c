package dev.tenure.runtime.dao;

import dev.tenure.runtime.expression.Expression;
import dev.tenure.runtime.mapping.EntityDescriptor;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The attribute that says which entity a row is, as writes demand it. A row without one is any
 * entity's whose keys fit: existing rows are welcome, and so is the absence of a row.
 */
record EntityTag(String attribute, AttributeValue value) {
  private static final String NAME = "#entity";
  private static final String VALUE = ":entity";

  static Optional<EntityTag> of(EntityDescriptor<?> descriptor) {
    String attribute = descriptor.tagAttribute();
    return attribute == null
        ? Optional.empty()
        : Optional.of(new EntityTag(attribute, AttributeValue.fromS(descriptor.tag())));
  }

  /** That the row is the entity's, is marked as nobody's, or is not there. */
  String condition(Expression expression) {
    String name = name(expression);
    return "attribute_not_exists(" + name + ") OR " + name + " = " + value(expression);
  }

  /** The action of an update that marks the row as the entity's. */
  String assignment(Expression expression) {
    return name(expression) + " = " + value(expression);
  }

  private String name(Expression expression) {
    return expression.name(NAME, attribute);
  }

  private String value(Expression expression) {
    return expression.value(VALUE, value);
  }
}
