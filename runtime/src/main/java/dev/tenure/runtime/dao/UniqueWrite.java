package dev.tenure.runtime.dao;

import java.util.Map;
import java.util.function.Predicate;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A write of an item together with what it does to the item's unique values.
 *
 * @param write a check where nothing is to be written
 * @param isStill whether a row that refused the write is what the write took it for; then the
 *     refusal is about what the caller demands, and otherwise the write is made anew
 * @param answer the row as the caller is told of it; empty where only a read can tell
 */
record UniqueWrite(
    ItemWrite write,
    UniqueChange change,
    Predicate<Map<String, AttributeValue>> isStill,
    Map<String, AttributeValue> answer) {

  /**
   * Whether a refusal is no more than a lost race: the row that refused is not what the write was
   * made for, nor another entity's.
   */
  boolean isOutrun(RowCheck<?> rows, Map<String, AttributeValue> row) {
    boolean foreign = rows.isThere(change.item(), row) && rows.isOtherEntity(row);
    return !foreign && !isStill.test(row);
  }
}
