package dev.tenure.runtime.dao;

import dev.tenure.runtime.key.KeyRange;
import java.util.Objects;

/** From an access path to the key condition that DynamoDB is asked with. */
final class KeyConditions {
  private KeyConditions() {}

  static String of(AccessPath<?> path, QueryExpression expression) {
    String partition =
        expression.name("#pk", path.partitionKeyAttribute())
            + " = "
            + expression.value(":pk", path.partitionKey());
    if (path.range().kind() == KeyRange.Kind.ALL) {
      return partition;
    }
    String sortKey = expression.name("#sk", path.sortKeyAttribute().orElseThrow());
    return partition + " AND " + condition(sortKey, path.range(), expression);
  }

  private static String condition(String sortKey, KeyRange range, QueryExpression expression) {
    return switch (range.kind()) {
      case EQUAL -> sortKey + " = " + lower(range, expression);
      case BEGINS_WITH -> "begins_with(" + sortKey + ", " + lower(range, expression) + ")";
      case AT_LEAST -> sortKey + " >= " + lower(range, expression);
      case AT_MOST -> sortKey + " <= " + upper(range, expression);
      case BETWEEN ->
          sortKey + " BETWEEN " + lower(range, expression) + " AND " + upper(range, expression);
      case ALL, EMPTY -> throw new IllegalArgumentException("No condition: " + range);
    };
  }

  private static String lower(KeyRange range, QueryExpression expression) {
    return expression.value(":low", Objects.requireNonNull(range.lower()));
  }

  private static String upper(KeyRange range, QueryExpression expression) {
    return expression.value(":high", Objects.requireNonNull(range.upper()));
  }
}
