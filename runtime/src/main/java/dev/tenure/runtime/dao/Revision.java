package dev.tenure.runtime.dao;

import dev.tenure.runtime.expression.Changes;
import dev.tenure.runtime.expression.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What an update of a known object writes and relies on.
 *
 * @param row the object as it would be stored, with its primary key
 * @param changes everything that is written, keys of indexes and managed members included
 * @param guards the stored members that the keys of indexes rely on, which may not have changed; an
 *     empty one has to be absent
 * @param isRaw whether guards are in the form that was found stored
 */
record Revision(
    Map<String, AttributeValue> row,
    Stamp stamp,
    Changes changes,
    Map<String, Optional<AttributeValue>> guards,
    boolean isRaw) {

  /** The guards as conditions. */
  List<String> conditions(Expression expression) {
    List<String> conditions = new ArrayList<>();
    guards.forEach(
        (attribute, value) -> {
          String name = expression.name(attribute);
          conditions.add(
              value
                  .map(v -> name + " = " + expression.value(v))
                  .orElseGet(() -> StoredValues.absent(name, expression)));
        });
    return conditions;
  }
}
