package dev.tenure.testing.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeStreamRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsRequest;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ListStreamsRequest;
import software.amazon.awssdk.services.dynamodb.model.ListTablesRequest;
import software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.Tag;
import software.amazon.awssdk.services.dynamodb.model.TagResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UntagResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

@SuppressWarnings("unchecked") // generic varargs of the SDK's builders
class RequestAuthorizationsTest {
  private static final TableKeys SHOP =
      new TableKeys("shop", "PK", Map.of("byCustomer", "byCustomer_pk"));
  private static final TableKeys LOG = new TableKeys("log", "id", Map.of());
  private static final RequestAuthorizations AUTHORIZATIONS =
      RequestAuthorizations.of(
          new ResourceNames("aws", "eu-west-1", "111122223333"), List.of(SHOP, LOG));
  private static final String TABLE = "arn:aws:dynamodb:eu-west-1:111122223333:table/shop";
  private static final Map<String, AttributeValue> KEY = key("TENANT#acme");

  @Test
  void readsAndWritesOfOneItemHaveItsPartitionKey() {
    assertThat(questions(GetItemRequest.builder().tableName("shop").key(KEY).build()))
        .containsExactly("dynamodb:GetItem on " + TABLE + " with leading keys [TENANT#acme]");
    assertThat(questions(DeleteItemRequest.builder().tableName("shop").key(KEY).build()))
        .containsExactly("dynamodb:DeleteItem on " + TABLE + " with leading keys [TENANT#acme]");
    assertThat(questions(UpdateItemRequest.builder().tableName("shop").key(KEY).build()))
        .containsExactly("dynamodb:UpdateItem on " + TABLE + " with leading keys [TENANT#acme]");
  }

  @Test
  void anIndexIsJudgedByTheFirstAttributeOfItsPartitionKey() {
    KeySchemaElement tenant =
        KeySchemaElement.builder().attributeName("byTeam_pk").keyType(KeyType.HASH).build();
    CreateTableRequest table =
        CreateTableRequest.builder()
            .tableName("desk")
            .keySchema(key -> key.attributeName("PK").keyType(KeyType.HASH))
            .globalSecondaryIndexes(
                GlobalSecondaryIndex.builder()
                    .indexName("byTeam")
                    .keySchema(
                        tenant,
                        tenant.toBuilder().attributeName("team").build(),
                        tenant.toBuilder().attributeName("state").keyType(KeyType.RANGE).build())
                    .build())
            .build();

    assertThat(TableKeys.of(table))
        .isEqualTo(new TableKeys("desk", "PK", Map.of("byTeam", "byTeam_pk")));
  }

  @Test
  void aWriteIsJudgedByTheTablesKeyWhateverIndexItReaches() {
    Map<String, AttributeValue> poisoned =
        Map.of("PK", text("TENANT#acme"), "byCustomer_pk", text("TENANT#globex#c"));
    assertThat(questions(PutItemRequest.builder().tableName("shop").item(poisoned).build()))
        .containsExactly("dynamodb:PutItem on " + TABLE + " with leading keys [TENANT#acme]");
  }

  @Test
  void aQueryHasTheKeyOfWhatItReads() {
    QueryRequest.Builder query =
        QueryRequest.builder()
            .tableName("shop")
            .keyConditionExpression("PK = :pk AND begins_with(SK, :sk)")
            .expressionAttributeValues(Map.of(":pk", text("TENANT#acme"), ":sk", text("O#")));
    assertThat(questions(query.build()))
        .containsExactly("dynamodb:Query on " + TABLE + " with leading keys [TENANT#acme]");
    assertThat(
            questions(
                query
                    .indexName("byCustomer")
                    .keyConditionExpression("#pk = :pk")
                    .expressionAttributeNames(Map.of("#pk", "byCustomer_pk"))
                    .build()))
        .containsExactly(
            "dynamodb:Query on " + TABLE + "/index/byCustomer with leading keys [TENANT#acme]");
  }

  @Test
  void aQueryOnAnIndexByTheTablesKeyIsNotUnderstood() {
    QueryRequest.Builder query =
        QueryRequest.builder()
            .tableName("shop")
            .keyConditionExpression("PK = :pk")
            .expressionAttributeValues(Map.of(":pk", text("k")));
    refuses(query.copy().indexName("byCustomer").build(), "byCustomer_pk");
    refuses(query.copy().indexName("byStatus").build(), "byStatus");
    assertThat(questions(query.build())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PK = :pk",
        "PK=:pk",
        "(PK = :pk)",
        "( (#pk = :pk) AND (SK >= :sk) )",
        "SK BETWEEN :sk AND :sk AND PK = :pk",
        "begins_with (SK, :sk) and #pk = :pk",
        "SK = :sk AND #pk = :pk",
        "#pk = :pk AND SK between :sk and :sk"
      })
  void keyConditionsAreRead(String expression) {
    assertThat(AUTHORIZATIONS.of(query(expression)).get(0).leadingKeys()).containsExactly("T#a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "PK",
        "PK =",
        "PK = ",
        "PK = :unknown",
        "#unknown = :pk",
        ":pk = PK",
        "PK < :pk",
        "SK = :sk",
        "PK = :pk OR PK = :sk",
        "PK = :pk AND PK = :sk",
        "NOT PK = :pk",
        "(PK = :pk",
        "PK = :pk)",
        "PK = :pk AND",
        "PK <> :pk",
        "PK IN (:pk)",
        "PK = :pk ; SK = :sk",
        "contains(PK, :pk)",
        "begins_with(PK, :pk)",
        "PK BETWEEN :pk AND :pk"
      })
  void keyConditionsThatSayNoPartitionAreRefused(String expression) {
    refuses(query(expression), "");
  }

  @Test
  void theLegacyConditionsAreRefused() {
    refuses(QueryRequest.builder().tableName("shop").build(), "KeyConditionExpression");
  }

  @Test
  void aBatchIsJudgedTableByTableWithAllItsKeys() {
    KeysAndAttributes orders =
        KeysAndAttributes.builder().keys(List.of(KEY, key("TENANT#globex"), KEY)).build();
    KeysAndAttributes entries =
        KeysAndAttributes.builder().keys(List.of(Map.of("id", text("1")))).build();
    BatchGetItemRequest get =
        BatchGetItemRequest.builder().requestItems(Map.of("shop", orders, "log", entries)).build();
    assertThat(questions(get))
        .containsExactly(
            "dynamodb:BatchGetItem on " + TABLE.replace("shop", "log") + " with leading keys [1]",
            "dynamodb:BatchGetItem on "
                + TABLE
                + " with leading keys [TENANT#acme, TENANT#globex]");
  }

  @Test
  void aBatchOfWritesIsJudgedByThePutsAndTheDeletes() {
    BatchWriteItemRequest batch =
        BatchWriteItemRequest.builder()
            .requestItems(
                Map.of(
                    "shop",
                    List.of(
                        WriteRequest.builder().putRequest(put -> put.item(KEY)).build(),
                        WriteRequest.builder()
                            .deleteRequest(delete -> delete.key(key("TENANT#globex")))
                            .build())))
            .build();
    assertThat(questions(batch))
        .containsExactly(
            "dynamodb:BatchWriteItem on "
                + TABLE
                + " with leading keys [TENANT#acme, TENANT#globex]");
  }

  @Test
  void aTransactionIsJudgedItemByItem() {
    TransactWriteItemsRequest write =
        TransactWriteItemsRequest.builder()
            .transactItems(
                item -> item.put(put -> put.tableName("shop").item(KEY)),
                item -> item.update(update -> update.tableName("shop").key(KEY)),
                item -> item.delete(delete -> delete.tableName("shop").key(KEY)),
                item -> item.conditionCheck(check -> check.tableName("shop").key(key("$SHARED"))))
            .build();
    String own = " on " + TABLE + " with leading keys [TENANT#acme] in TransactWriteItems";
    assertThat(questions(write))
        .containsExactly(
            "dynamodb:PutItem" + own,
            "dynamodb:UpdateItem" + own,
            "dynamodb:DeleteItem" + own,
            "dynamodb:ConditionCheckItem on "
                + TABLE
                + " with leading keys [$SHARED] in TransactWriteItems");
    assertThat(
            questions(
                TransactGetItemsRequest.builder()
                    .transactItems(item -> item.get(get -> get.tableName("shop").key(KEY)))
                    .build()))
        .containsExactly(
            "dynamodb:GetItem on "
                + TABLE
                + " with leading keys [TENANT#acme] in TransactGetItems");
  }

  @Test
  void whatConcernsTablesHasNoLeadingKeys() {
    assertThat(questions(ScanRequest.builder().tableName("shop").build()))
        .containsExactly("dynamodb:Scan on " + TABLE);
    assertThat(questions(ScanRequest.builder().tableName("shop").indexName("byCustomer").build()))
        .containsExactly("dynamodb:Scan on " + TABLE + "/index/byCustomer");
    assertThat(questions(DescribeTableRequest.builder().tableName("shop").build()))
        .containsExactly("dynamodb:DescribeTable on " + TABLE);
    assertThat(questions(ListTablesRequest.builder().build()))
        .containsExactly("dynamodb:ListTables on *");
    String local = "arn:aws:dynamodb:ddblocal:000000000000:table/shop";
    assertThat(questions(ListTagsOfResourceRequest.builder().resourceArn(local).build()))
        .containsExactly("dynamodb:ListTagsOfResource on " + TABLE);
    assertThat(questions(TagResourceRequest.builder().resourceArn(local).build()))
        .containsExactly("dynamodb:TagResource on " + TABLE);
    assertThat(questions(UntagResourceRequest.builder().resourceArn(local).build()))
        .containsExactly("dynamodb:UntagResource on " + TABLE);
    assertThat(questions(DescribeTableRequest.builder().tableName(local).build()))
        .containsExactly("dynamodb:DescribeTable on " + TABLE);
    CreateTableRequest.Builder create = CreateTableRequest.builder().tableName("shop");
    assertThat(questions(create.build())).containsExactly("dynamodb:CreateTable on " + TABLE);
    assertThat(questions(create.tags(Tag.builder().key("k").value("v").build()).build()))
        .containsExactly("dynamodb:CreateTable on " + TABLE, "dynamodb:TagResource on " + TABLE);
  }

  @Test
  void aStreamIsReadByItsOwnName() {
    String local =
        "arn:aws:dynamodb:ddblocal:000000000000:table/shop/stream/2026-11-21T11:08:33.109";
    String stream = TABLE + "/stream/2026-11-21T11:08:33.109";
    assertThat(questions(ListStreamsRequest.builder().tableName("shop").build()))
        .containsExactly("dynamodb:ListStreams on *");
    assertThat(questions(DescribeStreamRequest.builder().streamArn(local).build()))
        .containsExactly("dynamodb:DescribeStream on " + stream);
    assertThat(questions(GetShardIteratorRequest.builder().streamArn(local).build()))
        .containsExactly("dynamodb:GetShardIterator on " + stream);
    assertThat(questions(GetRecordsRequest.builder().shardIterator(local + "|1|AAAA").build()))
        .containsExactly("dynamodb:GetRecords on " + stream);
    refuses(GetRecordsRequest.builder().shardIterator("opaque").build(), "GetRecords");
  }

  @Test
  void aTableMayBeCalledByItsArn() {
    String arn = "arn:aws:dynamodb:eu-west-1:210987654321:table/shop";
    assertThat(questions(GetItemRequest.builder().tableName(arn).key(key("T#a")).build()))
        .containsExactly("dynamodb:GetItem on " + TABLE + " with leading keys [T#a]");
  }

  @Test
  void whatCannotBeToldIsRefused() {
    refuses(ExecuteStatementRequest.builder().statement("SELECT 1").build(), "ExecuteStatement");
    refuses(GetItemRequest.builder().tableName("other").key(KEY).build(), "other");
    refuses(GetItemRequest.builder().tableName("shop").key(Map.of()).build(), "PK");
    refuses(
        GetItemRequest.builder()
            .tableName("shop")
            .key(Map.of("PK", AttributeValue.fromN("1")))
            .build(),
        "type N");
    refuses(
        TransactWriteItemsRequest.builder().transactItems(item -> {}).build(), "without an action");
  }

  @Test
  void keysAreThoseOfTheTablesDefinition() {
    CreateTableRequest create =
        CreateTableRequest.builder()
            .tableName("shop")
            .keySchema(
                k -> k.attributeName("PK").keyType("HASH"),
                k -> k.attributeName("SK").keyType("RANGE"))
            .globalSecondaryIndexes(
                index ->
                    index
                        .indexName("byCustomer")
                        .keySchema(k -> k.attributeName("byCustomer_pk").keyType("HASH")))
            .build();
    assertThat(TableKeys.of(create)).isEqualTo(SHOP);
    CreateTableRequest twoAttributes =
        CreateTableRequest.builder()
            .tableName("shop")
            .keySchema(
                k -> k.attributeName("A").keyType("HASH"),
                k -> k.attributeName("B").keyType("HASH"))
            .build();
    assertThatExceptionOfType(UnsupportedRequestException.class)
        .isThrownBy(() -> TableKeys.of(twoAttributes))
        .withMessageContaining("[A, B]");
  }

  private static QueryRequest query(String expression) {
    return QueryRequest.builder()
        .tableName("shop")
        .keyConditionExpression(expression)
        .expressionAttributeNames(Map.of("#pk", "PK"))
        .expressionAttributeValues(Map.of(":pk", text("T#a"), ":sk", text("s")))
        .build();
  }

  private static List<String> questions(SdkRequest request) {
    return AUTHORIZATIONS.of(request).stream().map(Authorization::toString).toList();
  }

  private static void refuses(SdkRequest request, String reason) {
    assertThatExceptionOfType(UnsupportedRequestException.class)
        .isThrownBy(() -> AUTHORIZATIONS.of(request))
        .withMessageContaining(reason);
  }

  private static Map<String, AttributeValue> key(String partitionKey) {
    return Map.of("PK", text(partitionKey), "SK", text("ORDER#1"));
  }

  private static AttributeValue text(String value) {
    return AttributeValue.fromS(value);
  }
}
