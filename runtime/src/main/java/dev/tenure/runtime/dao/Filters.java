package dev.tenure.runtime.dao;

import dev.tenure.runtime.InvalidExpressionException;
import dev.tenure.runtime.expression.Condition;
import dev.tenure.runtime.expression.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What queries leave out of what they read. */
final class Filters {
  private Filters() {}

  /**
   * Insists that a condition asks nothing of the keys that a path is read by: DynamoDB takes those
   * in the key condition alone, and its refusal comes late and quotes them.
   */
  static void requireNoKey(AccessPath<?> path, Condition<?> condition) {
    for (String attribute : condition.attributes()) {
      if (path.keyAttributes().stream().anyMatch(key -> key.name().equals(attribute))) {
        throw InvalidExpressionException.of(
            attribute, "is a key that " + path.name() + " is read by; ask its range instead");
      }
    }
  }

  /**
   * What a count leaves out: what the filters do, and rows that a read would refuse or skip, as far
   * as an expression can tell.
   *
   * @return the filter; empty where nothing can be left out
   */
  static String ofCount(AccessPath<?> path, List<Condition<?>> filters, Expression expression) {
    List<String> conditions = new ArrayList<>();
    Scope scope = path.context().scope();
    if (path.isGlobalIndex() && !scope.crossesTenants()) {
      conditions.add(ownerIs(scope, expression));
    }
    path.context()
        .mapping()
        .tags()
        .ifPresent(tag -> conditions.add("(" + tag.condition(expression) + ")"));
    scope
        .connection()
        .expiry()
        .expired(expression)
        .ifPresent(end -> conditions.add("NOT (" + end + ")"));
    if (!filters.isEmpty()) {
      conditions.add(of(filters, expression));
    }
    return String.join(" AND ", conditions);
  }

  /** That all of the conditions hold. */
  static String of(List<Condition<?>> filters, Expression expression) {
    return filters.stream()
        .map(condition -> "(" + condition.in(expression) + ")")
        .collect(Collectors.joining(" AND "));
  }

  private static String ownerIs(Scope scope, Expression expression) {
    String owner = expression.name("#owner", scope.connection().table().partitionKey().name());
    return "("
        + owner
        + " = "
        + expression.value(":owner", scope.partitionKey())
        + " OR begins_with("
        + owner
        + ", "
        + expression.value(":ownerParts", scope.partitionKey() + Scope.SEPARATOR)
        + "))";
  }
}
