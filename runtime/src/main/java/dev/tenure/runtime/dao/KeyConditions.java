package dev.tenure.runtime.dao;

import dev.tenure.runtime.dao.FixedKeys.FixedKey;
import dev.tenure.runtime.expression.Expression;
import dev.tenure.runtime.key.KeyRange;
import dev.tenure.runtime.table.KeyAttribute;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** From an access path to the key condition that DynamoDB is asked with. */
final class KeyConditions {
  private final KeyAttribute attribute;
  private final String placeholder;
  private final KeyRange range;
  private final Expression expression;

  private KeyConditions(
      KeyAttribute attribute, String placeholder, KeyRange range, Expression expression) {
    this.attribute = attribute;
    this.placeholder = placeholder;
    this.range = range;
    this.expression = expression;
  }

  static String of(AccessPath<?> path, Expression expression) {
    StringJoiner conditions = new StringJoiner(" AND ");
    conditions.add(
        expression.name("#pk", path.partitionKeyAttribute())
            + " = "
            + expression.value(":pk", path.partitionKey()));
    int partition = 1;
    for (FixedKey key : path.fixed().partition()) {
      conditions.add(equality(key, "pk" + ++partition, expression));
    }
    int sort = 0;
    for (FixedKey key : path.fixed().sort()) {
      conditions.add(equality(key, numbered("sk", ++sort), expression));
    }
    if (path.range().kind() != KeyRange.Kind.ALL) {
      KeyAttribute attribute = path.openSortKeys().get(0);
      String placeholder = "#" + numbered("sk", sort + 1);
      conditions.add(new KeyConditions(attribute, placeholder, path.range(), expression).sortKey());
    }
    return conditions.toString();
  }

  private static String numbered(String word, int number) {
    return number == 1 ? word : word + number;
  }

  private static String equality(FixedKey key, String placeholder, Expression expression) {
    return expression.name("#" + placeholder, key.attribute().name())
        + " = "
        + expression.value(":" + placeholder, key.attribute().toValue(key.key()));
  }

  private String sortKey() {
    String name = expression.name(placeholder, attribute.name());
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
