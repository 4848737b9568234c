package dev.tenure.runtime.dao;

import dev.tenure.runtime.expression.Expression;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The attribute that says which entity a row is, and which entities are read. A row without one is
 * any entity's whose keys fit: existing rows are welcome.
 */
record EntityTags(String attribute, List<AttributeValue> values) {

  static Optional<EntityTags> of(@Nullable String attribute, List<String> tags) {
    return attribute == null
        ? Optional.empty()
        : Optional.of(new EntityTags(attribute, tags.stream().map(AttributeValue::fromS).toList()));
  }

  boolean admits(@Nullable AttributeValue stored) {
    return stored == null || values.contains(stored);
  }

  /** The same condition for a query. */
  String condition(Expression expression) {
    String name = expression.name("#entity", attribute);
    String absent = "attribute_not_exists(" + name + ") OR " + name;
    if (values.size() == 1) {
      return absent + " = " + expression.value(":entity", values.get(0));
    }
    String all =
        IntStream.range(0, values.size())
            .mapToObj(i -> expression.value(":entity" + i, values.get(i)))
            .collect(Collectors.joining(", "));
    return absent + " IN (" + all + ")";
  }
}
