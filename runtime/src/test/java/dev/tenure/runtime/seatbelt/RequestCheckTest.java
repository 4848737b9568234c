package dev.tenure.runtime.seatbelt;

import static dev.tenure.runtime.seatbelt.Requests.ACME;
import static dev.tenure.runtime.seatbelt.Requests.key;
import static dev.tenure.runtime.seatbelt.Requests.row;
import static dev.tenure.runtime.seatbelt.Requests.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tenure.runtime.TenantViolationEvent.Rule;
import dev.tenure.runtime.TenantViolationException;
import dev.tenure.runtime.seatbelt.Requests.Wearer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeEndpointsRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Each operation with a partition key in turn: the tenant's, shared, and others'. */
class RequestCheckTest {
  private static final String OWN = "TENANT#acme";
  private static final String OWN_PART = "TENANT#acme#c-1";
  private static final String SHARED = "$SHARED";
  private static final String SHARED_PART = "$SHARED#x";

  /** Each read, given the partition key that it reads; at its worst place where there are many. */
  static Stream<Arguments> reads() {
    return Stream.of(
        read("GetItem", pk -> GetItemRequest.builder().tableName("shop").key(key(pk)).build()),
        read("BatchGetItem", pk -> batchGet(Map.of("shop", keys(OWN, pk)))),
        read("TransactGetItems", pk -> transactGet(OWN, pk)),
        read("Query", pk -> query(pk).build()),
        read(
            "Query of an index",
            pk ->
                query(pk)
                    .indexName("byCustomer")
                    .keyConditionExpression("byCustomer_pk = :pk")
                    .build()),
        read(
            "ConditionCheck",
            pk ->
                transactWrite(
                    TransactWriteItem.builder()
                        .conditionCheck(
                            c ->
                                c.tableName("shop")
                                    .key(key(pk))
                                    .conditionExpression("attribute_exists(PK)"))
                        .build())));
  }

  /** Each write, given the partition key that it writes. */
  static Stream<Arguments> writes() {
    return Stream.of(
        read("PutItem", pk -> put(row(pk))),
        read(
            "PutItem into an index",
            pk -> put(row(OWN, "byCustomer_pk", pk, "byCustomer_sk", "x"))),
        read(
            "UpdateItem", pk -> UpdateItemRequest.builder().tableName("shop").key(key(pk)).build()),
        read(
            "UpdateItem of an index key",
            pk ->
                update("SET #other = :other, #k = :k")
                    .expressionAttributeNames(Map.of("#k", "byCustomer_pk", "#other", "note"))
                    .expressionAttributeValues(Map.of(":k", text(pk), ":other", text("x")))
                    .build()),
        read(
            "UpdateItem of an index key that is absent",
            pk ->
                update("SET byCustomer_pk = if_not_exists(byCustomer_pk, :k)")
                    .expressionAttributeValues(Map.of(":k", text(pk)))
                    .build()),
        read(
            "DeleteItem", pk -> DeleteItemRequest.builder().tableName("shop").key(key(pk)).build()),
        read("BatchWriteItem put", pk -> batchWrite(putRequest(row(OWN)), putRequest(row(pk)))),
        read(
            "BatchWriteItem put into an index",
            pk -> batchWrite(putRequest(row(OWN, "byCustomer_pk", pk)))),
        read(
            "BatchWriteItem delete",
            pk ->
                batchWrite(
                    putRequest(row(OWN)),
                    WriteRequest.builder().deleteRequest(d -> d.key(key(pk))).build())),
        read("Put in a transaction", pk -> transactWrite(putItem(row(OWN)), putItem(row(pk)))),
        read(
            "Put into an index in a transaction",
            pk -> transactWrite(putItem(row(OWN, "byCustomer_pk", pk)))),
        read(
            "Update in a transaction",
            pk ->
                transactWrite(
                    TransactWriteItem.builder()
                        .update(u -> u.tableName("shop").key(key(pk)).updateExpression("REMOVE x"))
                        .build())),
        read(
            "Update of an index key in a transaction",
            pk ->
                transactWrite(
                    TransactWriteItem.builder()
                        .update(
                            u ->
                                u.tableName("shop")
                                    .key(key(OWN))
                                    .updateExpression("SET byCustomer_pk = :k")
                                    .expressionAttributeValues(Map.of(":k", text(pk))))
                        .build())),
        read(
            "Delete in a transaction",
            pk ->
                transactWrite(
                    TransactWriteItem.builder()
                        .delete(d -> d.tableName("shop").key(key(pk)))
                        .build())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reads")
  void readsStayWithinTheTenantAndTheSharedData(String name, Function<String, SdkRequest> request) {
    for (String allowed : List.of(OWN, OWN_PART, SHARED, SHARED_PART)) {
      Wearer.of(ACME).ask(request.apply(allowed));
    }
    for (String foreign : Requests.FOREIGN) {
      assertRefused(request.apply(foreign), Rule.PARTITION_KEY);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("writes")
  void writesStayWithinTheTenant(String name, Function<String, SdkRequest> request) {
    for (String allowed : List.of(OWN, OWN_PART)) {
      Wearer.of(ACME).ask(request.apply(allowed));
    }
    Rule rule = name.contains("index") ? Rule.INDEX_KEY : Rule.PARTITION_KEY;
    for (String foreign : Requests.FOREIGN) {
      assertRefused(request.apply(foreign), rule);
    }
    assertRefused(request.apply(SHARED), rule);
    assertRefused(request.apply(SHARED_PART), rule);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"reads", "writes"})
  void nothingWithoutTenant(String name, Function<String, SdkRequest> request) {
    Wearer nobody = new Wearer(Requests.seatbelt());
    for (String key : List.of(OWN, SHARED)) {
      assertThatExceptionOfType(TenantViolationException.class)
          .isThrownBy(() -> nobody.ask(request.apply(key)))
          .satisfies(e -> assertThat(e.rule()).isEqualTo(Rule.TENANT));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reads")
  void aReaderOfSharedDataReadsNothingElse(String name, Function<String, SdkRequest> request) {
    TenantBinding shared = TenantBinding.ofSharedData(Requests.SHOP);
    if (!List.of("BatchGetItem", "TransactGetItems").contains(name)) { // these ask for OWN too
      Wearer.of(shared).ask(request.apply(SHARED_PART));
    }
    assertThatExceptionOfType(TenantViolationException.class)
        .isThrownBy(() -> Wearer.of(shared).ask(request.apply(OWN)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("writes")
  void aReaderOfSharedDataWritesNothing(String name, Function<String, SdkRequest> request) {
    TenantBinding shared = TenantBinding.ofSharedData(Requests.SHOP);
    for (String key : List.of(OWN, SHARED, SHARED_PART)) {
      assertThatExceptionOfType(TenantViolationException.class)
          .isThrownBy(() -> Wearer.of(shared).ask(request.apply(key)));
    }
  }

  @Test
  void keysOfOtherTypesAreNobodys() {
    for (AttributeValue value :
        List.of(
            AttributeValue.fromN("1"),
            AttributeValue.fromNul(true),
            AttributeValue.fromSs(List.of(OWN)),
            AttributeValue.fromBool(true))) {
      Map<String, AttributeValue> key = Map.of("PK", value, "SK", text("x"));
      assertRefused(
          GetItemRequest.builder().tableName("shop").key(key).build(), Rule.PARTITION_KEY);
      assertRefused(
          put(Map.of("PK", text(OWN), "SK", text("x"), "byCustomer_pk", value)), Rule.INDEX_KEY);
    }
    assertRefused(GetItemRequest.builder().tableName("shop").build(), Rule.PARTITION_KEY);
    assertRefused(put(Map.of("SK", text("x"))), Rule.PARTITION_KEY);
  }

  @Test
  void indexesThatNoTenantLeadsAreWrittenAndNotQueried() {
    Wearer.of(ACME).ask(put(row(OWN, "byEmail_pk", "EMAIL#a@example.org")));
    Wearer.of(ACME)
        .ask(
            update("SET byEmail_pk = :e")
                .expressionAttributeValues(Map.of(":e", text("EMAIL#b@example.org")))
                .build());
    assertRefused(
        query("EMAIL#a@example.org")
            .indexName("byEmail")
            .keyConditionExpression("byEmail_pk = :pk")
            .build(),
        Rule.PARTITION_KEY);
  }

  @Test
  void anIndexMayHoldBothKindsOfKeys() {
    for (String key : List.of(OWN, OWN_PART, "EMAIL", "EMAIL#a@example.org")) {
      Wearer.of(ACME).ask(put(row(OWN, "mixed_pk", key)));
    }
    for (String key : List.of("TENANT#globex", "EMAILS#a", SHARED, "email#a")) {
      assertRefused(put(row(OWN, "mixed_pk", key)), Rule.INDEX_KEY);
    }
  }

  @Test
  void tablesAreKnownOrLetThrough() {
    SdkRequest scan = ScanRequest.builder().tableName("sessions").build();
    new Wearer(Requests.seatbelt()).ask(scan);
    Wearer.of(ACME).ask(put(row(OWN)).toBuilder().tableName("sessions").build());
    assertRefused(put(row(OWN)).toBuilder().tableName("unknown").build(), Rule.TABLE);
    assertRefused(ScanRequest.builder().tableName("unknown").build(), Rule.OPERATION);
    assertRefused(PutItemRequest.builder().item(row(OWN)).build(), Rule.TABLE);
    assertRefused(batchGet(Map.of("shop", keys(OWN, OWN), "unknown", keys(OWN, OWN))), Rule.TABLE);
  }

  @Test
  void aTableIsTheSameByItsArn() {
    String arn = "arn:aws:dynamodb:eu-west-1:123456789012:table/shop";
    Wearer.of(ACME).ask(put(row(OWN)).toBuilder().tableName(arn).build());
    assertRefused(put(row("TENANT#x")).toBuilder().tableName(arn).build(), Rule.PARTITION_KEY);
    assertRefused(
        put(row(OWN)).toBuilder().tableName(arn + "/index/byCustomer").build(), Rule.TABLE);
    Wearer byArn = new Wearer(TenantSeatbelt.builder().table(Requests.SHOP, arn)).bound(ACME);
    byArn.ask(put(row(OWN)));
  }

  @Test
  void aTableLetThroughIsGuardedAllTheSameIfItIsDefined() {
    Wearer both =
        new Wearer(TenantSeatbelt.builder().table(Requests.SHOP).letThrough("shop")).bound(ACME);
    assertThatExceptionOfType(TenantViolationException.class)
        .isThrownBy(() -> both.ask(ScanRequest.builder().tableName("shop").build()));
  }

  @Test
  void descriptionsAreHarmless() {
    Wearer nobody = new Wearer(Requests.seatbelt());
    nobody.ask(DescribeEndpointsRequest.builder().build());
    nobody.ask(DescribeTableRequest.builder().tableName("shop").build());
    assertRefused(DescribeTableRequest.builder().tableName("shop-silo").build(), Rule.TABLE);
  }

  @Test
  void scansAndStatementsAreRefused() {
    assertRefused(ScanRequest.builder().tableName("shop").build(), Rule.OPERATION);
    assertRefused(
        ExecuteStatementRequest.builder().statement("SELECT * FROM sessions").build(),
        Rule.OPERATION);
  }

  @Test
  void parametersOlderThanExpressionsAreRefused() {
    assertRefused(
        GetItemRequest.builder().tableName("shop").key(key(OWN)).attributesToGet("x").build(),
        Rule.LEGACY_PARAMETER);
    assertRefused(put(row(OWN)).toBuilder().expected(Map.of()).build(), Rule.LEGACY_PARAMETER);
    assertRefused(update(null).attributeUpdates(Map.of()).build(), Rule.LEGACY_PARAMETER);
    assertRefused(query(OWN).keyConditions(Map.of()).build(), Rule.LEGACY_PARAMETER);
    assertRefused(query(OWN).queryFilter(Map.of()).build(), Rule.LEGACY_PARAMETER);
    assertRefused(query(OWN).conditionalOperator("OR").build(), Rule.LEGACY_PARAMETER);
    assertRefused(
        DeleteItemRequest.builder().tableName("shop").key(key(OWN)).expected(Map.of()).build(),
        Rule.LEGACY_PARAMETER);
    assertRefused(
        batchGet(
            Map.of(
                "shop",
                KeysAndAttributes.builder().keys(List.of(key(OWN))).attributesToGet("x").build())),
        Rule.LEGACY_PARAMETER);
  }

  @Test
  void aRequestThatIsExchangedBehindIsExaminedAgain() {
    Wearer.of(ACME).askExchanged(put(row(OWN)), put(row(OWN_PART)));
    assertThatExceptionOfType(TenantViolationException.class)
        .isThrownBy(() -> Wearer.of(ACME).askExchanged(put(row(OWN)), put(row("TENANT#globex"))));
  }

  static void assertRefused(SdkRequest request, Rule rule) {
    assertRefused(Wearer.of(ACME), request, rule);
  }

  static void assertRefused(Wearer wearer, SdkRequest request, Rule rule) {
    assertThatExceptionOfType(TenantViolationException.class)
        .isThrownBy(() -> wearer.ask(request))
        .satisfies(e -> assertThat(e.rule()).isEqualTo(rule));
    assertThat(wearer.events).extracting(event -> event.rule()).containsExactly(rule);
  }

  private static Arguments read(String name, Function<String, SdkRequest> request) {
    return arguments(name, request);
  }

  private static QueryRequest.Builder query(String partitionKey) {
    return QueryRequest.builder()
        .tableName("shop")
        .keyConditionExpression("PK = :pk")
        .expressionAttributeValues(Map.of(":pk", text(partitionKey)));
  }

  private static PutItemRequest put(Map<String, AttributeValue> item) {
    return PutItemRequest.builder().tableName("shop").item(item).build();
  }

  private static UpdateItemRequest.Builder update(String expression) {
    return UpdateItemRequest.builder().tableName("shop").key(key(OWN)).updateExpression(expression);
  }

  private static KeysAndAttributes keys(String... partitionKeys) {
    return KeysAndAttributes.builder()
        .keys(Stream.of(partitionKeys).map(Requests::key).toList())
        .build();
  }

  private static BatchGetItemRequest batchGet(Map<String, KeysAndAttributes> items) {
    return BatchGetItemRequest.builder().requestItems(items).build();
  }

  private static TransactGetItemsRequest transactGet(String first, String second) {
    return TransactGetItemsRequest.builder().transactItems(getItem(first), getItem(second)).build();
  }

  private static TransactGetItem getItem(String partitionKey) {
    return TransactGetItem.builder().get(g -> g.tableName("shop").key(key(partitionKey))).build();
  }

  private static WriteRequest putRequest(Map<String, AttributeValue> item) {
    return WriteRequest.builder().putRequest(p -> p.item(item)).build();
  }

  private static BatchWriteItemRequest batchWrite(WriteRequest... writes) {
    return BatchWriteItemRequest.builder().requestItems(Map.of("shop", List.of(writes))).build();
  }

  private static TransactWriteItem putItem(Map<String, AttributeValue> item) {
    return TransactWriteItem.builder().put(p -> p.tableName("shop").item(item)).build();
  }

  private static TransactWriteItemsRequest transactWrite(TransactWriteItem... items) {
    return TransactWriteItemsRequest.builder().transactItems(items).build();
  }
}
