package dev.tenure.runtime.dao;

import dev.tenure.runtime.dao.ItemWrite.Kind;
import dev.tenure.runtime.expression.Condition;
import dev.tenure.runtime.expression.Expression;

/** What transactions demand of items that they do not write. */
final class ItemChecks {
  private ItemChecks() {}

  /** That the item is there, and is the entity's. */
  static ItemWrite exists(ItemKey<?> key) {
    Expression expression = new Expression();
    return check(key, there(key, expression), expression);
  }

  /** That the item is there, is the entity's, and fulfils a condition. */
  static <T> ItemWrite fulfils(ItemKey<T> key, Condition<T> condition) {
    Expression expression = new Expression();
    String there = there(key, expression);
    return check(key, there + " AND (" + condition.in(expression) + ")", expression);
  }

  /** That there is no row of the key, whatever it is. */
  static ItemWrite absent(ItemKey<?> key) {
    Expression expression = new Expression();
    String name = expression.name("#pk", key.context().partitionKeyAttribute());
    return check(key, "attribute_not_exists(" + name + ")", expression);
  }

  private static String there(ItemKey<?> key, Expression expression) {
    String name = expression.name("#pk", key.context().partitionKeyAttribute());
    String exists = "attribute_exists(" + name + ")";
    return key.context()
        .mapping()
        .tags()
        .map(tags -> exists + " AND (" + tags.condition(expression) + ")")
        .orElse(exists);
  }

  private static ItemWrite check(ItemKey<?> key, String condition, Expression expression) {
    return new ItemWrite(
        Kind.CHECK, key.attributes(), "", condition, expression.names(), expression.values());
  }
}
