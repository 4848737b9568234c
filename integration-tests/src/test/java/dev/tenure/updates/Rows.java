package dev.tenure.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Rows of tasks as they are stored, past the library. */
final class Rows {
  static final String UNDECLARED = "undeclared";

  private static final Set<String> INDEX_KEYS =
      TaskSchema.INSTANCE.descriptor().indexes().stream()
          .flatMap(index -> Stream.of(index.partitionKey(), String.valueOf(index.sortKey())))
          .collect(Collectors.toSet());

  private final DynamoDbClient client;

  Rows(DynamoDbClient client) {
    this.client = client;
  }

  Map<String, AttributeValue> get(String project, long number) {
    return client
        .getItem(
            request -> request.tableName("tasks").key(key(project, number)).consistentRead(true))
        .item();
  }

  static Map<String, AttributeValue> key(String project, long number) {
    return Map.of(
        "PK", AttributeValue.fromS("TENANT#" + Draft.TENANT),
        "SK", AttributeValue.fromS(TaskKeys.sortKey(project, number)));
  }

  /** Writes an attribute as another program would. */
  void set(String project, long number, String attribute, AttributeValue value) {
    client.updateItem(
        request ->
            request
                .tableName("tasks")
                .key(key(project, number))
                .updateExpression("SET #a = :v")
                .expressionAttributeNames(Map.of("#a", attribute))
                .expressionAttributeValues(Map.of(":v", value)));
  }

  /** Removes an attribute as another program would. */
  void remove(String project, long number, String attribute) {
    client.updateItem(
        request ->
            request
                .tableName("tasks")
                .key(key(project, number))
                .updateExpression("REMOVE #a")
                .expressionAttributeNames(Map.of("#a", attribute)));
  }

  /** That the keys of indexes are those that the schema would write. */
  static Task requireAgreement(Map<String, AttributeValue> row) {
    Task task = TaskSchema.INSTANCE.fromItem(row);
    assertThat(keys(row)).isEqualTo(keys(TaskSchema.INSTANCE.toItem(task)));
    return task;
  }

  /** The keys of indexes; numbers as DynamoDB writes them. */
  private static Map<String, AttributeValue> keys(Map<String, AttributeValue> row) {
    Map<String, AttributeValue> keys = new HashMap<>(row);
    keys.keySet().retainAll(INDEX_KEYS);
    keys.replaceAll(
        (name, value) ->
            value.n() == null
                ? value
                : AttributeValue.fromN(
                    new java.math.BigDecimal(value.n()).stripTrailingZeros().toPlainString()));
    return keys;
  }
}
