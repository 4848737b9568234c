package dev.tenure.benchmarks.peers;

import dev.tenure.benchmarks.shop.Order;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/** The orders of one tenant by hand, as one asks the plain client for them. */
public final class HandWrittenOrders {
  private final DynamoDbClient client;
  private final String table;
  private final String tenantId;

  /** The orders of a tenant in a table. */
  public HandWrittenOrders(DynamoDbClient client, String table, String tenantId) {
    this.client = client;
    this.table = table;
    this.tenantId = tenantId;
  }

  /** Reads an order. */
  public Optional<Order> get(String orderId) {
    GetItemResponse response = client.getItem(r -> r.tableName(table).key(key(orderId)));
    return response.hasItem()
        ? Optional.of(HandWrittenOrder.fromItem(response.item()))
        : Optional.empty();
  }

  /** Writes an order. */
  public void put(Order order) {
    client.putItem(r -> r.tableName(table).item(HandWrittenOrder.toItem(order)));
  }

  /** Changes the note of an order that is there. */
  public Order setNote(String orderId, String note) {
    return HandWrittenOrder.fromItem(
        client
            .updateItem(
                r ->
                    r.tableName(table)
                        .key(key(orderId))
                        .updateExpression("SET note = :note")
                        .conditionExpression("attribute_exists(PK)")
                        .expressionAttributeValues(Map.of(":note", AttributeValue.fromS(note)))
                        .returnValues(ReturnValue.ALL_NEW))
            .attributes());
  }

  /** The first orders of a customer. */
  public List<Order> ofCustomer(String customerId, int limit) {
    String partitionKey = PeerKeys.customerPartitionKey(tenantId, customerId);
    return client
        .query(
            r ->
                r.tableName(table)
                    .indexName("byCustomer")
                    .keyConditionExpression("byCustomer_pk = :pk")
                    .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(partitionKey)))
                    .limit(limit))
        .items()
        .stream()
        .map(HandWrittenOrder::fromItem)
        .toList();
  }

  private Map<String, AttributeValue> key(String orderId) {
    return Map.of(
        "PK", AttributeValue.fromS(PeerKeys.partitionKey(tenantId)),
        "SK", AttributeValue.fromS(PeerKeys.sortKey(orderId)));
  }
}
