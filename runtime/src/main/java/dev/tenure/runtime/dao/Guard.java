package dev.tenure.runtime.dao;

import dev.tenure.runtime.expression.Expression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a write takes to be stored, so that it is refused where that is not so. Immutable.
 *
 * @param absent whether nothing is, or an expired row
 * @param present whether a row is, expired or not; attributes without a value do not tell
 * @param attributes what attributes hold; an empty one has no value
 */
record Guard(boolean absent, boolean present, Map<String, Optional<AttributeValue>> attributes) {
  /** Takes nothing for certain. */
  static final Guard NONE = new Guard(false, false, Map.of());

  /** Takes the key to be free. */
  static final Guard ABSENT = new Guard(true, false, Map.of());

  /** Takes these attributes to be as this row has them. */
  static Guard of(Collection<String> names, Map<String, AttributeValue> row) {
    Map<String, Optional<AttributeValue>> attributes = new LinkedHashMap<>();
    for (String name : names) {
      AttributeValue value = row.get(name);
      attributes.put(
          name, StoredValues.isAbsent(value) ? Optional.empty() : Optional.ofNullable(value));
    }
    return new Guard(false, false, attributes);
  }

  /** The same, of a row that is there. */
  Guard ofPresent() {
    return new Guard(false, true, attributes);
  }

  /** What it says of attributes, as conditions. */
  List<String> conditions(Expression expression) {
    List<String> conditions = new ArrayList<>();
    attributes.forEach(
        (name, value) ->
            conditions.add(StoredValues.is(expression.name(name), value.orElse(null), expression)));
    return conditions;
  }

  /**
   * Whether it is so of a row.
   *
   * @param row empty where there is none
   * @param expired whether the row counts as not there
   */
  boolean holds(Map<String, AttributeValue> row, boolean expired) {
    if (absent) {
      return row.isEmpty() || expired;
    }
    return !row.isEmpty()
        && attributes.entrySet().stream()
            .allMatch(entry -> isSo(entry.getValue(), row.get(entry.getKey())));
  }

  private static boolean isSo(Optional<AttributeValue> taken, @Nullable AttributeValue stored) {
    return StoredValues.isAbsent(stored)
        ? taken.isEmpty()
        : Optional.ofNullable(stored).equals(taken);
  }
}
