package dev.tenure.runtime.dao;

import dev.tenure.runtime.expression.Expression;
import dev.tenure.runtime.key.KeyRange;
import dev.tenure.runtime.table.KeyAttribute;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** From an access path to the key condition that DynamoDB is asked with. */
final class KeyConditions {
  private final KeyAttribute attribute;
  private final KeyRange range;
  private final Expression expression;

  private KeyConditions(KeyAttribute attribute, KeyRange range, Expression expression) {
    this.attribute = attribute;
    this.range = range;
    this.expression = expression;
  }

  static String of(AccessPath<?> path, Expression expression) {
    String partition =
        expression.name("#pk", path.partitionKeyAttribute())
            + " = "
            + expression.value(":pk", path.partitionKey());
    if (path.range().kind() == KeyRange.Kind.ALL) {
      return partition;
    }
    KeyAttribute attribute = path.sortKeyAttribute().orElseThrow();
    return partition + " AND " + new KeyConditions(attribute, path.range(), expression).sortKey();
  }

  private String sortKey() {
    String name = expression.name("#sk", attribute.name());
    return switch (range.kind()) {
      case EQUAL -> name + " = " + lower();
      case BEGINS_WITH -> "begins_with(" + name + ", " + lower() + ")";
      case AT_LEAST -> name + " >= " + lower();
      case GREATER -> name + " > " + lower();
      case AT_MOST -> name + " <= " + upper();
      case LESS -> name + " < " + upper();
      case BETWEEN -> name + " BETWEEN " + lower() + " AND " + upper();
      case ALL, EMPTY -> throw new IllegalArgumentException("No condition: " + range);
    };
  }

  private String lower() {
    return value(":low", range.lower());
  }

  private String upper() {
    return value(":high", range.upper());
  }

  private String value(String placeholder, @Nullable String bound) {
    return expression.value(placeholder, attribute.toValue(Objects.requireNonNull(bound)));
  }
}
