package dev.tenure.runtime.dao;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a write does to the unique values of its item.
 *
 * @param item the primary key of the item
 * @param before the values that it has, if the write is right about what is stored
 * @param after the values that it will have
 */
record UniqueChange(Map<String, AttributeValue> item, UniqueValues before, UniqueValues after) {

  /** That of a write that leaves them alone. */
  static UniqueChange none(Map<String, AttributeValue> item) {
    return new UniqueChange(item, UniqueValues.NONE, UniqueValues.NONE);
  }
}
