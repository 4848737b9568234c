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

  /** As if there had been no e-mail addresses when the user was stored. */
  static void forget(DynamoDbClient client, String userId) {
    remove(client, userId);
    client.updateItem(
        request ->
            request
                .tableName(Companies.TABLE)
                .key(
                    Map.of(
                        "PK", AttributeValue.fromS("TENANT#acme"),
                        "SK", AttributeValue.fromS("USER#" + userId)))
                .updateExpression("REMOVE email, byEmail_pk, byEmail_sk"));
  }

  static void remove(DynamoDbClient client, String email) {
    client.deleteItem(r -> r.tableName(Companies.TABLE).key(keyOfEmail(email)));
  }
}
