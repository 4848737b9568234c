package dev.tenure.runtime.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.Page;
import dev.tenure.runtime.PlantedRows;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.dao.Notes.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

class PageAssemblyTest {
  private final Notes notes =
      new Notes("t", TableOptions.builder().plantedRows(PlantedRows.SKIP_AND_REPORT).build());
  private final QueryPlan<Note> plan = new QueryPlan<>(notes.byTopic("x"));

  @Test
  void goesOnUntilThePageIsFull() {
    PageAssembly<Note> page = new PageAssembly<>(plan, 3, null);

    assertThat(page.request().limit()).isEqualTo(3);
    assertThat(page.request().hasExclusiveStartKey()).isFalse();
    page.add(response(true, "1", "2"));
    assertThat(page.isComplete()).isFalse();
    assertThat(page.request().limit()).isEqualTo(1);
    assertThat(page.request().exclusiveStartKey()).isEqualTo(key("2"));
    page.add(response(true, "3"));

    assertThat(page.isComplete()).isTrue();
    assertThat(ids(page.toPage())).containsExactly("1", "2", "3");
    assertThat(startOf(page.toPage())).isEqualTo(key("3"));
  }

  @Test
  void goesOnPastResponsesWithoutRows() {
    PageAssembly<Note> page = new PageAssembly<>(plan, 1, null);

    page.add(
        QueryResponse.builder()
            .items(List.<Map<String, AttributeValue>>of())
            .lastEvaluatedKey(key("0"))
            .build());
    assertThat(page.isComplete()).isFalse();
    page.add(response(false, "1"));

    assertThat(page.isComplete()).isTrue();
    assertThat(ids(page.toPage())).containsExactly("1");
    assertThat(page.toPage().next()).isEmpty();
  }

  @Test
  void endsWhereTheRowsEnd() {
    PageAssembly<Note> page = new PageAssembly<>(plan, 3, null);

    page.add(response(false, "1"));

    assertThat(page.isComplete()).isTrue();
    assertThat(page.toPage().next()).isEmpty();
  }

  @Test
  void readsPastSkippedRowsInLargerStepsAndCutsWhatIsTooMuch() {
    PageAssembly<Note> page = new PageAssembly<>(plan, 2, null);

    page.add(response(true, "1", "planted"));
    assertThat(page.request().limit()).isEqualTo(2);
    page.add(response(true, "planted", "planted"));
    assertThat(page.request().limit()).isEqualTo(4);
    page.add(response(false, "planted", "2", "3"));

    assertThat(page.isComplete()).isTrue();
    assertThat(ids(page.toPage())).containsExactly("1", "2");
    assertThat(startOf(page.toPage())).isEqualTo(key("2"));
  }

  @Test
  void neverNamesASkippedRowInAToken() {
    PageAssembly<Note> page = new PageAssembly<>(plan, 1, null);

    page.add(response(true, "planted"));
    assertThat(page.isComplete()).isFalse();
    page.add(response(true, "1", "planted"));

    assertThat(startOf(page.toPage())).isEqualTo(key("1"));
  }

  @Test
  void asksNothingForARangeThatHoldsNothing() {
    QueryPlan<Note> empty = new QueryPlan<>(notes.ids().between("b", "a").accessPath());

    PageAssembly<Note> page = new PageAssembly<>(empty, 1, null);

    assertThat(page.isComplete()).isTrue();
    assertThat(page.toPage()).isEqualTo(new Page<>(List.of(), Optional.empty()));
    assertThat(new CountAssembly(empty).isComplete()).isTrue();
  }

  @Test
  void holdsAtLeastOneItem() {
    assertThatThrownBy(() -> new PageAssembly<>(plan, 0, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A page holds at least 1 item, not 0");
  }

  @Test
  void countsAddUp() {
    CountAssembly count = new CountAssembly(plan);

    assertThat(count.request().exclusiveStartKey()).isEmpty();
    count.add(QueryResponse.builder().count(3).lastEvaluatedKey(key("1")).build());
    assertThat(count.isComplete()).isFalse();
    assertThat(count.request().exclusiveStartKey()).isEqualTo(key("1"));
    count.add(QueryResponse.builder().count(4).build());

    assertThat(count.isComplete()).isTrue();
    assertThat(count.total()).isEqualTo(7);
  }

  private Map<String, AttributeValue> startOf(Page<Note> page) {
    return plan.startKeys().of(page.next().orElseThrow()).orElseThrow();
  }

  private static List<String> ids(Page<Note> page) {
    return page.items().stream().map(Note::id).toList();
  }

  /** Notes of tenant t; those called "planted" are another tenant's with t's index key. */
  private static QueryResponse response(boolean more, String... ids) {
    List<Map<String, AttributeValue>> rows = new ArrayList<>();
    for (String id : ids) {
      Map<String, AttributeValue> row = Notes.row(id.equals("planted") ? "t2" : "t", id, "x");
      row.put("byTopic_pk", AttributeValue.fromS("TENANT#t#x"));
      rows.add(row);
    }
    QueryResponse.Builder response = QueryResponse.builder().items(rows);
    if (more) {
      response.lastEvaluatedKey(key(ids[ids.length - 1]));
    }
    return response.build();
  }

  private static Map<String, AttributeValue> key(String id) {
    return Map.of(
        "PK", AttributeValue.fromS("TENANT#t"),
        "SK", AttributeValue.fromS("NOTE#" + id),
        "byTopic_pk", AttributeValue.fromS("TENANT#t#x"),
        "byTopic_sk", AttributeValue.fromS(id));
  }
}
