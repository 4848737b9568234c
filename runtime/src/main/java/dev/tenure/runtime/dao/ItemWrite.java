package dev.tenure.runtime.dao;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * One write of one item, before it is decided how it travels: as a request of its own or as part of
 * a transaction. It was checked against the scope that made it. Immutable.
 *
 * @param item the whole item of a put; otherwise its primary key
 * @param update the update expression; empty unless it is an update, and for one that only makes
 *     sure of the row
 * @param condition the condition expression; empty for none
 * @param names what the expressions' placeholders of attributes mean
 * @param values what the expressions' placeholders of values mean
 * @param demand what the condition demands, for whoever is refused
 */
record ItemWrite(
    Kind kind,
    Map<String, AttributeValue> item,
    String update,
    String condition,
    Map<String, String> names,
    Map<String, AttributeValue> values,
    Demand demand) {

  enum Kind {
    PUT,
    UPDATE,
    DELETE,
    /** Changes nothing: its condition must hold for a transaction to succeed. */
    CHECK
  }

  /** The write as a request of its own. */
  DynamoDbRequest toRequest(Scope scope) {
    return switch (kind) {
      case PUT -> toPut(scope);
      case UPDATE -> toUpdate(scope);
      case DELETE -> toDelete(scope);
      case CHECK -> throw new IllegalStateException("A check is part of a transaction");
    };
  }

  PutItemRequest toPut(Scope scope) {
    return PutItemRequest.builder()
        .tableName(scope.connection().tableName())
        .overrideConfiguration(scope.binding().requestConfiguration())
        .item(item)
        .conditionExpression(orNull(condition))
        .expressionAttributeNames(names.isEmpty() ? null : names)
        .expressionAttributeValues(values.isEmpty() ? null : values)
        .returnValuesOnConditionCheckFailure(onFailure())
        .build();
  }

  UpdateItemRequest toUpdate(Scope scope) {
    return UpdateItemRequest.builder()
        .tableName(scope.connection().tableName())
        .overrideConfiguration(scope.binding().requestConfiguration())
        .key(item)
        .updateExpression(orNull(update))
        .conditionExpression(orNull(condition))
        .expressionAttributeNames(names.isEmpty() ? null : names)
        .expressionAttributeValues(values.isEmpty() ? null : values)
        .returnValues(ReturnValue.ALL_NEW)
        .returnValuesOnConditionCheckFailure(onFailure())
        .build();
  }

  DeleteItemRequest toDelete(Scope scope) {
    return DeleteItemRequest.builder()
        .tableName(scope.connection().tableName())
        .overrideConfiguration(scope.binding().requestConfiguration())
        .key(item)
        .conditionExpression(orNull(condition))
        .expressionAttributeNames(names.isEmpty() ? null : names)
        .expressionAttributeValues(values.isEmpty() ? null : values)
        .returnValues(ReturnValue.ALL_OLD)
        .returnValuesOnConditionCheckFailure(onFailure())
        .build();
  }

  /** The same write as a part of a transaction on a table. */
  TransactWriteItem inTransaction(String table) {
    TransactWriteItem.Builder part = TransactWriteItem.builder();
    switch (kind) {
      case PUT -> part.put(toPut(table));
      case UPDATE -> part.update(toUpdate(table));
      case DELETE -> part.delete(toDelete(table));
      case CHECK -> part.conditionCheck(toCheck(table));
    }
    return part.build();
  }

  private Put toPut(String table) {
    return Put.builder()
        .tableName(table)
        .item(item)
        .conditionExpression(orNull(condition))
        .expressionAttributeNames(names.isEmpty() ? null : names)
        .expressionAttributeValues(values.isEmpty() ? null : values)
        .returnValuesOnConditionCheckFailure(onFailure())
        .build();
  }

  private Update toUpdate(String table) {
    return Update.builder()
        .tableName(table)
        .key(item)
        .updateExpression(orNull(update))
        .conditionExpression(orNull(condition))
        .expressionAttributeNames(names.isEmpty() ? null : names)
        .expressionAttributeValues(values.isEmpty() ? null : values)
        .returnValuesOnConditionCheckFailure(onFailure())
        .build();
  }

  private Delete toDelete(String table) {
    return Delete.builder()
        .tableName(table)
        .key(item)
        .conditionExpression(orNull(condition))
        .expressionAttributeNames(names.isEmpty() ? null : names)
        .expressionAttributeValues(values.isEmpty() ? null : values)
        .returnValuesOnConditionCheckFailure(onFailure())
        .build();
  }

  private ConditionCheck toCheck(String table) {
    return ConditionCheck.builder()
        .tableName(table)
        .key(item)
        .conditionExpression(orNull(condition))
        .expressionAttributeNames(names.isEmpty() ? null : names)
        .expressionAttributeValues(values.isEmpty() ? null : values)
        .returnValuesOnConditionCheckFailure(onFailure())
        .build();
  }

  /** What is there when the condition fails tells which rule was broken; it is checked first. */
  private ReturnValuesOnConditionCheckFailure onFailure() {
    return condition.isEmpty()
        ? ReturnValuesOnConditionCheckFailure.NONE
        : ReturnValuesOnConditionCheckFailure.ALL_OLD;
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
