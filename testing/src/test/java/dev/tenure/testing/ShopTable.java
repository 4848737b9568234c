package dev.tenure.testing;

import dev.tenure.testing.request.TableKeys;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** A table of all tenants and the requests to it, written by hand. */
@SuppressWarnings("unchecked") // generic varargs of the SDK's builders
public final class ShopTable {
  public static final CreateTableRequest CREATE =
      CreateTableRequest.builder()
          .tableName("shop")
          .billingMode(BillingMode.PAY_PER_REQUEST)
          .attributeDefinitions(
              text -> text.attributeName("PK").attributeType(ScalarAttributeType.S),
              text -> text.attributeName("SK").attributeType(ScalarAttributeType.S),
              text -> text.attributeName("byCustomer_pk").attributeType(ScalarAttributeType.S),
              text -> text.attributeName("byStatus_pk").attributeType(ScalarAttributeType.S))
          .keySchema(
              hash("PK"),
              KeySchemaElement.builder().attributeName("SK").keyType(KeyType.RANGE).build())
          .globalSecondaryIndexes(
              index ->
                  index
                      .indexName("byCustomer")
                      .keySchema(hash("byCustomer_pk"))
                      .projection(all -> all.projectionType(ProjectionType.ALL)),
              index ->
                  index
                      .indexName("byStatus")
                      .keySchema(hash("byStatus_pk"))
                      .projection(all -> all.projectionType(ProjectionType.ALL)))
          .build();

  public static final TableKeys KEYS = TableKeys.of(CREATE);

  private ShopTable() {}

  public static GetItemRequest get(String partitionKey) {
    return GetItemRequest.builder().tableName("shop").key(key(partitionKey)).build();
  }

  public static PutItemRequest put(String partitionKey) {
    return PutItemRequest.builder().tableName("shop").item(key(partitionKey)).build();
  }

  public static UpdateItemRequest update(String partitionKey) {
    return UpdateItemRequest.builder().tableName("shop").key(key(partitionKey)).build();
  }

  public static DeleteItemRequest delete(String partitionKey) {
    return DeleteItemRequest.builder().tableName("shop").key(key(partitionKey)).build();
  }

  public static QueryRequest query(String partitionKey) {
    return query("PK", partitionKey).build();
  }

  public static QueryRequest query(String index, String attribute, String partitionKey) {
    return query(attribute, partitionKey).indexName(index).build();
  }

  private static QueryRequest.Builder query(String attribute, String partitionKey) {
    return QueryRequest.builder()
        .tableName("shop")
        .keyConditionExpression("#pk = :pk")
        .expressionAttributeNames(Map.of("#pk", attribute))
        .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(partitionKey)));
  }

  private static Map<String, AttributeValue> key(String partitionKey) {
    return Map.of("PK", AttributeValue.fromS(partitionKey), "SK", AttributeValue.fromS("ORDER#1"));
  }

  private static KeySchemaElement hash(String attribute) {
    return KeySchemaElement.builder().attributeName(attribute).keyType(KeyType.HASH).build();
  }
}
