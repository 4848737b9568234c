package dev.tenure.runtime.dao;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The update that makes a row what an object says and leaves undeclared attributes alone: each
 * declared attribute is set where the object holds it, and removed where it does not.
 *
 * @param text empty where there is neither
 */
record SaveExpression(String text, Map<String, String> names, Map<String, AttributeValue> values) {

  /**
   * @param row what the object becomes
   * @param declared all that the entity may write, but not its primary key
   */
  static SaveExpression of(
      Map<String, AttributeValue> row, Collection<String> declared, Optional<EntityTag> tag) {
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, AttributeValue> values = new LinkedHashMap<>();
    List<String> sets = new ArrayList<>();
    List<String> removes = new ArrayList<>();
    tag.ifPresent(
        t -> {
          names.putAll(t.names());
          values.putAll(t.values());
          sets.add("#entity = :entity");
        });
    int i = 0;
    for (String attribute : declared) {
      String name = "#a" + i;
      names.put(name, attribute);
      AttributeValue value = row.get(attribute);
      if (value == null) {
        removes.add(name);
      } else {
        values.put(":a" + i, value);
        sets.add(name + " = :a" + i);
      }
      i++;
    }
    return new SaveExpression(
        clause("SET ", sets, removes.isEmpty() ? "" : " ") + clause("REMOVE ", removes, ""),
        names,
        values);
  }

  private static String clause(String verb, List<String> actions, String end) {
    return actions.isEmpty() ? "" : verb + String.join(", ", actions) + end;
  }
}
