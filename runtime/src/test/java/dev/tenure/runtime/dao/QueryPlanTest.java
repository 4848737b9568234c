package dev.tenure.runtime.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.PageTokenSecretsMissingException;
import dev.tenure.runtime.dao.Notes.Note;
import dev.tenure.runtime.key.KeyTypes;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

class QueryPlanTest {
  private final Notes notes = Notes.of("t");

  @Test
  void aPartitionOfTheTableIsBoundedByThePrefix() {
    QueryRequest request = rows(notes.all(), false);

    assertThat(request.tableName()).isEqualTo("notes");
    assertThat(request.indexName()).isNull();
    assertThat(request.keyConditionExpression()).isEqualTo("#pk = :pk AND begins_with(#sk, :low)");
    assertThat(request.expressionAttributeNames()).isEqualTo(Map.of("#pk", "PK", "#sk", "SK"));
    assertThat(request.expressionAttributeValues())
        .isEqualTo(
            Map.of(":pk", AttributeValue.fromS("TENANT#t"), ":low", AttributeValue.fromS("NOTE#")));
    assertThat(request.scanIndexForward()).isTrue();
    assertThat(rows(notes.all(), true).scanIndexForward()).isFalse();
  }

  @Test
  void aWholePartitionOfAnIndexHasNoConditionOnTheSortKey() {
    QueryRequest request = rows(notes.byTopic("x"), false);

    assertThat(request.indexName()).isEqualTo("byTopic");
    assertThat(request.keyConditionExpression()).isEqualTo("#pk = :pk");
    assertThat(request.expressionAttributeNames()).isEqualTo(Map.of("#pk", "byTopic_pk"));
  }

  @Test
  void eachKindOfRangeIsAKeyCondition() {
    OrderedRange<String, Query<Note>> open = Notes.ids(notes.byTopic("x"));

    assertThat(condition(notes.ids().between("a", "b"))).isEqualTo("#sk BETWEEN :low AND :high");
    assertThat(condition(open.from("a"))).isEqualTo("#sk >= :low");
    assertThat(condition(open.upTo("a"))).isEqualTo("#sk <= :high");
    assertThat(
            rows(notes.byTopic("x").lastEqual("id", KeyTypes.TEXT, "a"), false)
                .keyConditionExpression())
        .isEqualTo("#pk = :pk AND #sk = :low");
  }

  private static String condition(Query<Note> query) {
    return rows(query.accessPath(), false).keyConditionExpression().replace("#pk = :pk AND ", "");
  }

  @Test
  void aCountOfTheTableLeavesOutOtherEntities() {
    QueryRequest request = new QueryPlan<>(notes.all()).count(Map.of());

    assertThat(request.select()).isEqualTo(Select.COUNT);
    assertThat(request.limit()).isNull();
    assertThat(request.filterExpression())
        .isEqualTo("(attribute_not_exists(#entity) OR #entity = :entity)");
  }

  @Test
  void aCountOfAnIndexLeavesOutOtherTenantsToo() {
    QueryRequest request = new QueryPlan<>(notes.byTopic("x")).count(Map.of());

    assertThat(request.filterExpression())
        .isEqualTo(
            "(#owner = :owner OR begins_with(#owner, :ownerParts))"
                + " AND (attribute_not_exists(#entity) OR #entity = :entity)");
    assertThat(request.expressionAttributeValues())
        .containsEntry(":owner", AttributeValue.fromS("TENANT#t"))
        .containsEntry(":ownerParts", AttributeValue.fromS("TENANT#t#"));
  }

  @Test
  void whatIsConsistentStaysSoInEveryRequest() {
    TableQuery<Note> all = new TableQuery<>(notes.all());
    OrderedRange<String, TableQuery<Note>> ids =
        all.lastTextRange("id", KeyTypes.TEXT, all::within);
    TableQuery<Note> query = ids.from("a").consistent().descending().ascending();

    assertThat(query.plan().rows(Map.of(), 10).consistentRead()).isTrue();
    assertThat(query.plan().count(Map.of()).consistentRead()).isTrue();
    assertThat(all.plan().rows(Map.of(), 10).consistentRead()).isNull();
  }

  @Test
  void anIndexIsNeverReadConsistently() {
    QueryPlan<Note> plan = new QueryPlan<>(notes.byTopic("x"));

    assertThatThrownBy(plan::consistent)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("byTopic reads an index, which cannot be consistent");
  }

  @Test
  void whatCrossesTenantsHasNoPagesWithoutASecret() {
    Query<Note> query = Notes.ofAllTenants().ids().between("b", "a");

    assertThatThrownBy(() -> query.page(1))
        .isInstanceOf(PageTokenSecretsMissingException.class)
        .hasMessage(
            "all of Note crosses tenants, and its page tokens are encrypted; set pageTokenSecrets"
                + " in the TableOptions, or use stream()");
    assertThat(query.first()).isEmpty();
    assertThat(query.stream()).isEmpty();
    assertThat(notes.ids().between("b", "a").page(1).items()).isEmpty();
  }

  private static QueryRequest rows(AccessPath<Note> path, boolean descending) {
    QueryPlan<Note> plan = new QueryPlan<>(path);
    return (descending ? plan.descending() : plan).rows(Map.of(), 10);
  }
}
