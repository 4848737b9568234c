package dev.tenure.runtime.dao;

import dev.tenure.runtime.expression.Expression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The update that makes a row what an object says and leaves undeclared attributes alone: each
 * declared attribute is set where the object holds it, and removed where it does not.
 */
final class SaveExpression {
  private SaveExpression() {}

  /**
   * The text of the update; empty where there is nothing to set or remove.
   *
   * @param row what the object becomes
   * @param declared all that the entity may write, but not its primary key
   * @param kept the attributes that stay as they are where the row has them
   */
  static String of(
      Map<String, AttributeValue> row,
      Collection<String> declared,
      Set<String> kept,
      Optional<EntityTag> tag,
      Expression expression) {
    List<String> sets = new ArrayList<>();
    List<String> removes = new ArrayList<>();
    tag.ifPresent(t -> sets.add(t.assignment(expression)));
    int i = 0;
    for (String attribute : declared) {
      String name = expression.name("#a" + i, attribute);
      AttributeValue value = row.get(attribute);
      if (value == null) {
        removes.add(name);
      } else {
        String given = expression.value(":a" + i, value);
        sets.add(
            kept.contains(attribute)
                ? name + " = if_not_exists(" + name + ", " + given + ")"
                : name + " = " + given);
      }
      i++;
    }
    return clause("SET ", sets, removes.isEmpty() ? "" : " ") + clause("REMOVE ", removes, "");
  }

  private static String clause(String verb, List<String> actions, String end) {
    return actions.isEmpty() ? "" : verb + String.join(", ", actions) + end;
  }
}
