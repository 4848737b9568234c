package dev.tenure.dao;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A table as somebody sees it who goes past the library. */
record RawTable(DynamoDbClient client, String name) {
  static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }

  /** The row of an order, as the library would write it. */
  static Map<String, AttributeValue> row(Order order) {
    return new HashMap<>(OrderSchema.INSTANCE.toItem(order));
  }

  void put(Map<String, AttributeValue> row) {
    client.putItem(request -> request.tableName(name).item(row));
  }

  Map<String, AttributeValue> get(String partitionKey, String sortKey) {
    return client
        .getItem(
            request ->
                request
                    .tableName(name)
                    .key(Map.of("PK", text(partitionKey), "SK", text(sortKey)))
                    .consistentRead(true))
        .item();
  }
}
