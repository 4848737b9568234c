package dev.tenure.runtime.seatbelt;

import static dev.tenure.runtime.seatbelt.Requests.ACME;
import static dev.tenure.runtime.seatbelt.Requests.key;
import static dev.tenure.runtime.seatbelt.Requests.row;
import static dev.tenure.runtime.seatbelt.Requests.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tenure.runtime.PlantedRows;
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
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** Each operation that answers rows, with a row that is the tenant's and with one that is not. */
class ResponseCheckTest {
  private static final String OWN = "TENANT#acme";
  private static final QueryRequest BY_CUSTOMER =
      QueryRequest.builder()
          .tableName("shop")
          .indexName("byCustomer")
          .keyConditionExpression("byCustomer_pk = :pk")
          .expressionAttributeValues(Map.of(":pk", text("TENANT#acme#c-1")))
          .build();

  static Stream<Arguments> operations() {
    return Stream.of(
        answer(
            "GetItem",
            GetItemRequest.builder().tableName("shop").key(key(OWN)).build(),
            row -> GetItemResponse.builder().item(row).build()),
        answer(
            "BatchGetItem",
            BatchGetItemRequest.builder()
                .requestItems(
                    Map.of("shop", KeysAndAttributes.builder().keys(List.of(key(OWN))).build()))
                .build(),
            row ->
                BatchGetItemResponse.builder()
                    .responses(Map.of("shop", List.of(row(OWN), row)))
                    .build()),
        answer(
            "TransactGetItems",
            TransactGetItemsRequest.builder()
                .transactItems(
                    TransactGetItem.builder().get(g -> g.tableName("shop").key(key(OWN))).build())
                .build(),
            row ->
                TransactGetItemsResponse.builder()
                    .responses(ItemResponse.builder().item(row).build())
                    .build()),
        answer(
            "Query",
            BY_CUSTOMER.toBuilder()
                .indexName(null)
                .keyConditionExpression("PK = :pk")
                .expressionAttributeValues(Map.of(":pk", text(OWN)))
                .build(),
            row -> QueryResponse.builder().items(List.of(row(OWN), row)).build()),
        answer(
            "PutItem",
            PutItemRequest.builder().tableName("shop").item(row(OWN)).build(),
            row -> PutItemResponse.builder().attributes(row).build()),
        answer(
            "UpdateItem",
            UpdateItemRequest.builder().tableName("shop").key(key(OWN)).build(),
            row -> UpdateItemResponse.builder().attributes(row).build()),
        answer(
            "DeleteItem",
            DeleteItemRequest.builder().tableName("shop").key(key(OWN)).build(),
            row -> DeleteItemResponse.builder().attributes(row).build()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  void rowsThatTellTheirKeyAreTheTenants(
      String name,
      SdkRequest request,
      Function<Map<String, AttributeValue>, SdkResponse> response) {
    SdkResponse own = response.apply(row(OWN, "note", "n"));
    assertThat(Wearer.of(ACME).ask(request).answer(request, own)).isSameAs(own);
    SdkResponse untold = response.apply(Map.of("note", text("n")));
    assertThat(Wearer.of(ACME).ask(request).answer(request, untold)).isSameAs(untold);
    for (String foreign : Requests.FOREIGN) {
      assertKeptBack(Wearer.of(ACME), request, response.apply(row(foreign)));
    }
  }

  @Test
  void rowsOfAnIndexTellTheirOwner() {
    QueryResponse own = QueryResponse.builder().items(List.of(row("TENANT#acme#x"))).build();
    assertThat(Wearer.of(ACME).ask(BY_CUSTOMER).answer(BY_CUSTOMER, own)).isSameAs(own);
    for (Map<String, AttributeValue> row :
        List.of(row("TENANT#globex"), row("$SHARED"), Map.of("note", text("n")))) {
      assertKeptBack(
          Wearer.of(ACME), BY_CUSTOMER, QueryResponse.builder().items(List.of(row)).build());
    }
  }

  @Test
  void theSharedPartOfAnIndexHoldsSharedRows() {
    QueryRequest shared =
        BY_CUSTOMER.toBuilder()
            .expressionAttributeValues(Map.of(":pk", text("$SHARED#c-1")))
            .build();
    QueryResponse answer = QueryResponse.builder().items(List.of(row("$SHARED"))).build();
    assertThat(Wearer.of(ACME).ask(shared).answer(shared, answer)).isSameAs(answer);
    assertKeptBack(
        Wearer.of(ACME), shared, QueryResponse.builder().items(List.of(row(OWN))).build());
  }

  @Test
  void theLastKeyOfAnIndexTellsItsOwner() {
    QueryResponse own =
        QueryResponse.builder().lastEvaluatedKey(row(OWN, "byCustomer_pk", "x")).build();
    assertThat(Wearer.of(ACME).ask(BY_CUSTOMER).answer(BY_CUSTOMER, own)).isSameAs(own);
    assertKeptBack(
        Wearer.of(ACME),
        BY_CUSTOMER,
        QueryResponse.builder().lastEvaluatedKey(row("TENANT#globex")).build());
  }

  @Test
  void plantedRowsAreLeftOutByChoice() {
    Wearer wearer =
        new Wearer(Requests.seatbelt().plantedRows(PlantedRows.SKIP_AND_REPORT)).bound(ACME);
    QueryResponse answer =
        QueryResponse.builder()
            .items(List.of(row("TENANT#globex"), row(OWN), row("TENANT#acme2")))
            .count(3)
            .scannedCount(3)
            .lastEvaluatedKey(row("TENANT#acme2"))
            .build();
    QueryResponse got = (QueryResponse) wearer.ask(BY_CUSTOMER).answer(BY_CUSTOMER, answer);
    assertThat(got.items()).containsExactly(row(OWN));
    assertThat(got.count()).isEqualTo(1);
    assertThat(got.scannedCount()).isEqualTo(3);
    assertThat(got.lastEvaluatedKey()).isEqualTo(row("TENANT#acme2"));
    assertThat(wearer.events)
        .extracting(event -> event.rule())
        .containsExactly(Rule.RETURNED_ITEM, Rule.RETURNED_ITEM);
  }

  @Test
  void watchingChangesNoAnswer() {
    Wearer wearer =
        new Wearer(Requests.seatbelt().watchOnly().plantedRows(PlantedRows.SKIP_AND_REPORT))
            .bound(ACME);
    QueryResponse answer =
        QueryResponse.builder().items(List.of(row("TENANT#globex"), row(OWN))).build();
    assertThat(wearer.ask(BY_CUSTOMER).answer(BY_CUSTOMER, answer)).isSameAs(answer);
    assertThat(wearer.events).extracting(event -> event.rule()).containsExactly(Rule.RETURNED_ITEM);
  }

  private static void assertKeptBack(Wearer wearer, SdkRequest request, SdkResponse response) {
    wearer.ask(request);
    assertThatExceptionOfType(TenantViolationException.class)
        .isThrownBy(() -> wearer.answer(request, response))
        .satisfies(e -> assertThat(e.rule()).isEqualTo(Rule.RETURNED_ITEM));
    assertThat(wearer.events).hasSize(1);
  }

  private static Arguments answer(
      String name,
      SdkRequest request,
      Function<Map<String, AttributeValue>, SdkResponse> response) {
    return arguments(name, request, response);
  }
}
