package dev.tenure.runtime.dao;

import dev.tenure.runtime.expression.Expression;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Conditions on attributes as they are stored, whatever they mean. */
final class StoredValues {
  private StoredValues() {}

  /** That there is no value: no attribute, or NULL. */
  static String absent(String name, Expression expression) {
    String type = expression.value(":null", "NULL");
    return "attribute_not_exists(" + name + ") OR attribute_type(" + name + ", " + type + ")";
  }

  /** That it is stored so. */
  static String is(String name, @Nullable AttributeValue stored, Expression expression) {
    return stored == null || isAbsent(stored)
        ? absent(name, expression)
        : name + " = " + expression.value(stored);
  }

  static boolean isAbsent(@Nullable AttributeValue stored) {
    return stored == null || Boolean.TRUE.equals(stored.nul());
  }

  /** Puts changed attributes into a row, and takes those out that have no value any more. */
  static void change(
      Map<String, AttributeValue> row, Map<String, Optional<AttributeValue>> changes) {
    changes.forEach(
        (attribute, changed) ->
            changed.ifPresentOrElse(v -> row.put(attribute, v), () -> row.remove(attribute)));
  }

  /** What is there; NULL is nothing. */
  static Optional<AttributeValue> present(@Nullable AttributeValue stored) {
    return isAbsent(stored) ? Optional.empty() : Optional.ofNullable(stored);
  }
}
