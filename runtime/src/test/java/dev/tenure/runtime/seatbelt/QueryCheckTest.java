package dev.tenure.runtime.seatbelt;

import static dev.tenure.runtime.seatbelt.RequestCheckTest.assertRefused;
import static dev.tenure.runtime.seatbelt.Requests.ACME;
import static dev.tenure.runtime.seatbelt.Requests.row;
import static dev.tenure.runtime.seatbelt.Requests.text;

import dev.tenure.runtime.PlantedRows;
import dev.tenure.runtime.TenantViolationEvent.Rule;
import dev.tenure.runtime.seatbelt.Requests.Wearer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** What a query may say beside its partition key. */
class QueryCheckTest {
  private static QueryRequest.Builder query(String condition) {
    return QueryRequest.builder()
        .tableName("shop")
        .keyConditionExpression(condition)
        .expressionAttributeNames(
            Map.of("#pk", "PK", "#sk", "SK", "#c", "byCustomer_pk", "#note", "note"))
        .expressionAttributeValues(
            Map.of(
                ":own", text("TENANT#acme"),
                ":ownPart", text("TENANT#acme#c-1"),
                ":foreign", text("TENANT#globex"),
                ":a", text("a"),
                ":z", text("z")));
  }

  private static QueryRequest.Builder indexQuery() {
    return query("#c = :ownPart").indexName("byCustomer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PK = :own",
        "#pk=:own",
        " ( #pk = :own ) ",
        "((PK = :own) AND (SK = :a))",
        "#pk = :own AND begins_with(#sk, :a)",
        "begins_with ( SK , :a ) and PK = :own",
        "SK BETWEEN :a AND :z AND PK = :own",
        "#sk between :a and :z And (#pk = :own)",
        "PK = :own AND SK >= :a",
        "PK\t=\n:own AND SK<:z",
      })
  void understoodWithinTheTenant(String condition) {
    Wearer.of(ACME).ask(query(condition).build());
    assertRefused(query(condition.replace(":own", ":foreign")).build(), Rule.PARTITION_KEY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SK = :own",
        "PK > :own",
        "PK BETWEEN :own AND :own",
        "begins_with(PK, :own)",
        "SK = :own AND PK >= :own",
        "#note = :own",
        "pk = :own"
      })
  void noEqualityOfThePartitionKey(String condition) {
    assertRefused(query(condition).build(), Rule.PARTITION_KEY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "PK",
        "PK =",
        "PK = :own AND",
        "PK = :own OR PK = :foreign",
        "PK = :own OR SK = :a",
        "(PK = :own) or begins_with(SK, :a)",
        "NOT PK = :own",
        "PK = :own AND PK = :foreign",
        "PK = :own PK = :own",
        "PK = :nothing",
        "#nothing = :own",
        "PK <> :own",
        "PK.x = :own",
        "PK[0] = :own",
        ":own = PK",
        "PK = own",
        "PK = 'TENANT#acme'",
        "(PK = :own",
        "PK = :own)",
        "PK = :own -- :foreign",
        "PK = :own; PK = :foreign",
        "PK\u00a0= :own",
        "PK = :own AND contains(SK, :a)",
        "PK = :own AND BEGINS_WITH(SK, :a)"
      })
  void notUnderstood(String condition) {
    assertRefused(query(condition).build(), Rule.EXPRESSION);
  }

  @Test
  void noCondition() {
    assertRefused(QueryRequest.builder().tableName("shop").build(), Rule.EXPRESSION);
  }

  @Test
  void aLongOrDeepExpressionIsNotUnderstood() {
    assertRefused(query("PK = :own" + " ".repeat(4_096)).build(), Rule.EXPRESSION);
    String deep = "(".repeat(1_000) + "PK = :own" + ")".repeat(1_000);
    assertRefused(query(deep).build(), Rule.EXPRESSION);
    Wearer.of(ACME).ask(query("(".repeat(300) + "PK = :own" + ")".repeat(300)).build());
  }

  @Test
  void anIndexIsLedByItsOwnAttribute() {
    Wearer.of(ACME).ask(indexQuery().build());
    assertRefused(indexQuery().keyConditionExpression("PK = :own").build(), Rule.PARTITION_KEY);
    assertRefused(query("#c = :own").build(), Rule.PARTITION_KEY);
    assertRefused(query("PK = :own").indexName("unknown").build(), Rule.INDEX);
  }

  @Test
  void anAnswerOfAnIndexTellsWhoseItIs() {
    Wearer.of(ACME).ask(indexQuery().projectionExpression("note, #pk").build());
    Wearer.of(ACME).ask(indexQuery().projectionExpression("PK").build());
    Wearer.of(ACME).ask(indexQuery().select(Select.ALL_ATTRIBUTES).build());
    Wearer.of(ACME).ask(indexQuery().select(Select.ALL_PROJECTED_ATTRIBUTES).build());
    Wearer.of(ACME).ask(indexQuery().select(Select.COUNT).build());
    assertRefused(indexQuery().projectionExpression("note, #sk").build(), Rule.PROJECTION);
    assertRefused(indexQuery().projectionExpression("PK.a, #note").build(), Rule.PROJECTION);
    assertRefused(indexQuery().projectionExpression("PK note").build(), Rule.EXPRESSION);
    assertRefused(indexQuery().projectionExpression("PK, #nothing").build(), Rule.EXPRESSION);
  }

  @Test
  void anAnswerOfThePartitionThatWasAskedForNeedNotTell() {
    Wearer.of(ACME).ask(query("PK = :own").projectionExpression("note").build());
  }

  @Test
  void aQueryStartsWithinItsPartition() {
    Wearer.of(ACME).ask(query("PK = :own").exclusiveStartKey(row("TENANT#acme")).build());
    assertRefused(
        query("PK = :own").exclusiveStartKey(row("TENANT#globex")).build(), Rule.START_KEY);
    assertRefused(
        query("PK = :own").exclusiveStartKey(row("TENANT#acme#c-1")).build(), Rule.START_KEY);
    assertRefused(
        query("PK = :own").exclusiveStartKey(Map.of("SK", text("x"))).build(), Rule.START_KEY);
  }

  @Test
  void aQueryOfAnIndexStartsWithinItsPartitionBehindARowOfItsOwner() {
    QueryRequest foreignBase =
        indexQuery()
            .exclusiveStartKey(row("TENANT#globex", "byCustomer_pk", "TENANT#acme#c-1"))
            .build();
    Wearer.of(ACME)
        .ask(
            indexQuery()
                .exclusiveStartKey(row("TENANT#acme", "byCustomer_pk", "TENANT#acme#c-1"))
                .build());
    assertRefused(
        indexQuery()
            .exclusiveStartKey(row("TENANT#acme", "byCustomer_pk", "TENANT#acme#c-2"))
            .build(),
        Rule.START_KEY);
    assertRefused(foreignBase, Rule.START_KEY);
    new Wearer(Requests.seatbelt().plantedRows(PlantedRows.SKIP_AND_REPORT))
        .bound(ACME)
        .ask(foreignBase);
  }
}
