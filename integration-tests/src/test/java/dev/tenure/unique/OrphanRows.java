package dev.tenure.unique;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Rows of values as other programs may leave them. */
final class OrphanRows {
  private OrphanRows() {}

  static Map<String, AttributeValue> keyOfEmail(String email) {
    return Map.of(
        "PK", AttributeValue.fromS("TENANT#acme#$UNIQUE#User#email#" + email),
        "SK", AttributeValue.fromS("$UNIQUE"));
  }

  /** Says that somebody has an e-mail address. */
  static void own(DynamoDbClient client, String email, String userId) {
    client.updateItem(
        request ->
            request
                .tableName(Companies.TABLE)
                .key(keyOfEmail(email))
                .updateExpression("SET #pk = :pk, #sk = :sk")
                .expressionAttributeNames(Map.of("#pk", "$owner_pk", "#sk", "$owner_sk"))
                .expressionAttributeValues(
                    Map.of(
                        ":pk", AttributeValue.fromS("TENANT#acme"),
                        ":sk", AttributeValue.fromS("USER#" + userId))));
  }

  static void remove(DynamoDbClient client, String email) {
    client.deleteItem(r -> r.tableName(Companies.TABLE).key(keyOfEmail(email)));
  }
}
