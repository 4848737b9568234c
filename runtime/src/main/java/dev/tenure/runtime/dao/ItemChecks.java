package dev.tenure.runtime.dao;

import dev.tenure.runtime.dao.ItemWrite.Kind;
import dev.tenure.runtime.expression.Condition;
import dev.tenure.runtime.expression.Expression;
import java.util.Optional;

/** What transactions demand of items that they do not write. */
final class ItemChecks {
  private ItemChecks() {}

  /** That the item is there, and is the entity's. */
  static ItemWrite exists(ItemKey<?> key) {
    Expression expression = new Expression();
    return check(key, there(key, expression), expression, Demand.NONE);
  }

  /** That the item is there, is the entity's, and fulfils a condition. */
  static <T> ItemWrite fulfils(ItemKey<T> key, Condition<T> condition) {
    Expression expression = new Expression();
    String there = there(key, expression);
    String fulfilled = there + " AND (" + condition.in(expression) + ")";
    return check(key, fulfilled, expression, new Demand(false, false, 0, true));
  }

  /** That there is no row of the key, whatever it is, but for one that has expired. */
  static ItemWrite absent(ItemKey<?> key) {
    Expression expression = new Expression();
    String absent = "attribute_not_exists(" + primaryKey(key, expression) + ")";
    String condition =
        expired(key, expression).map(end -> absent + " OR (" + end + ")").orElse(absent);
    return check(key, condition, expression, Demand.ABSENCE);
  }

  private static String there(ItemKey<?> key, Expression expression) {
    StringBuilder there = new StringBuilder("attribute_exists(");
    there.append(primaryKey(key, expression)).append(')');
    key.context()
        .mapping()
        .tags()
        .ifPresent(tags -> there.append(" AND (").append(tags.condition(expression)).append(')'));
    expired(key, expression).ifPresent(end -> there.append(" AND NOT (").append(end).append(')'));
    return there.toString();
  }

  private static String primaryKey(ItemKey<?> key, Expression expression) {
    return expression.name("#pk", key.context().partitionKeyAttribute());
  }

  private static Optional<String> expired(ItemKey<?> key, Expression expression) {
    return key.context().scope().connection().expiry().expired(expression);
  }

  private static ItemWrite check(
      ItemKey<?> key, String condition, Expression expression, Demand demand) {
    return new ItemWrite(
        Kind.CHECK,
        key.attributes(),
        "",
        condition,
        expression.names(),
        expression.values(),
        demand);
  }
}
