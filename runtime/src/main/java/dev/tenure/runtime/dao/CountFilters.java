package dev.tenure.runtime.dao;

import dev.tenure.runtime.expression.Expression;
import java.util.ArrayList;
import java.util.List;

/**
 * What a count leaves out: rows that a read would refuse or skip, as far as an expression can tell.
 */
final class CountFilters {
  private CountFilters() {}

  /** The filter; empty where nothing can be left out. */
  static String of(AccessPath<?> path, Expression expression) {
    List<String> conditions = new ArrayList<>();
    Scope scope = path.context().scope();
    if (path.index().isPresent() && !scope.crossesTenants()) {
      String owner = expression.name("#owner", scope.connection().table().partitionKey().name());
      conditions.add(
          "("
              + owner
              + " = "
              + expression.value(":owner", scope.partitionKey())
              + " OR begins_with("
              + owner
              + ", "
              + expression.value(":ownerParts", scope.partitionKey() + Scope.SEPARATOR)
              + "))");
    }
    path.context()
        .mapping()
        .tags()
        .ifPresent(tag -> conditions.add("(" + tag.condition(expression) + ")"));
    return String.join(" AND ", conditions);
  }
}
