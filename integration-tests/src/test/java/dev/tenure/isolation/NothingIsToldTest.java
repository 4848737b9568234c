package dev.tenure.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tenure.dao.LocalDynamoDb;
import dev.tenure.runtime.MappingException;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.TenureException;
import dev.tenure.runtime.page.PageToken;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Whatever fails, nothing that is stored or asked for is quoted, and no other tenant is named. */
class NothingIsToldTest {
  private static final String CANARY = "canary-5b1f";

  private final DynamoDbClient client = LocalDynamoDb.client();
  private final TableOptions options =
      TableOptions.builder()
          .tableName(LocalDynamoDb.tableName())
          .auditListener(event -> assertSilent(event.toString()))
          .build();
  private final DeskTable desk = DeskTable.connect(client, options);
  private final DeskTenant acme = desk.tenant(TenantId.of("acme"));

  @BeforeEach
  void createTable() {
    DeskOperator.connect(client, options).createTableIfAbsent();
  }

  private static void assertSilent(String text) {
    assertThat(text).doesNotContain(CANARY).doesNotContain("globex");
  }

  /** Looks at all that a log would show: causes and suppressed ones, messages and toString. */
  private static void assertFailsSilently(ThrowingCallable attempt) {
    Throwable thrown = catchThrowable(attempt);
    assertThat(thrown).isInstanceOf(TenureException.class);
    Deque<Throwable> all = new ArrayDeque<>(List.of(thrown));
    while (!all.isEmpty()) {
      Throwable next = all.pop();
      assertSilent(next.toString());
      all.addAll(List.of(next.getSuppressed()));
      if (next.getCause() != null) {
        all.push(next.getCause());
      }
    }
  }

  private void put(Map<String, AttributeValue> row) {
    client.putItem(request -> request.tableName(options.tableName().orElseThrow()).item(row));
  }

  private static Note note(String tenant, String id) {
    Note note = Note.of(tenant, id);
    note.setText(CANARY);
    return note;
  }

  @Test
  void writesThatFail() {
    acme.notes().create(note("acme", CANARY));

    assertFailsSilently(() -> acme.notes().create(note("acme", CANARY)));
    assertFailsSilently(() -> acme.notes().create(note("globex", CANARY)));
    assertFailsSilently(() -> acme.notes().save(note("glo\uD800bex", CANARY)));
    assertFailsSilently(() -> acme.notes().replace(note("acme", CANARY + "\uD800")));
    assertFailsSilently(() -> acme.notes().save(note("acme", CANARY.repeat(100))));
    assertFailsSilently(() -> acme.notes().save(note("acme", "")));
    assertThat(acme.notes().get(CANARY)).isPresent();
  }

  @Test
  void readsThatFail() {
    assertFailsSilently(() -> acme.notes().get(CANARY + "\uDC00"));
    assertFailsSilently(() -> acme.notes().delete(CANARY.repeat(100)));
    assertFailsSilently(() -> acme.notes().byAuthor(CANARY.repeat(200)).count());
    assertFailsSilently(() -> acme.notes().all().page(1, PageToken.of(CANARY)));
    assertFailsSilently(() -> PageToken.of(CANARY + "="));
    assertFailsSilently(() -> desk.tenant(TenantId.of(CANARY + " ")));
    assertThat(acme.notes().get(CANARY)).isEmpty();
  }

  @Test
  void rowsThatWerePlantedOrCannotBeRead() {
    Map<String, AttributeValue> foreign =
        new HashMap<>(NoteSchema.INSTANCE.toItem(note("globex", CANARY)));
    foreign.put("byAuthor_pk", AttributeValue.fromS("TENANT#acme#ada"));
    put(foreign);
    Map<String, AttributeValue> wrong =
        new HashMap<>(NoteSchema.INSTANCE.toItem(note("acme", "wrong")));
    wrong.put("text", AttributeValue.fromL(List.of(AttributeValue.fromS(CANARY))));
    put(wrong);

    assertFailsSilently(() -> acme.notes().byAuthor("ada").page(5));
    assertFailsSilently(() -> acme.notes().get("wrong"));
    acme.notes().create(note("acme", "right"));
    assertThat(acme.notes().get("right")).isPresent();
  }

  @Test
  void rowsThatTheApplicationRefuses() {
    List<Map<String, AttributeValue>> rows =
        List.of(
            fussy("bad-" + CANARY, "good", "good"),
            fussy("good", "bad-" + CANARY, "good"),
            fussy("good", "good", "bad-" + CANARY));
    for (Map<String, AttributeValue> row : rows) {
      assertFailsSilently(() -> FussySchema.INSTANCE.fromItem(row));
      assertThat(catchThrowable(() -> FussySchema.INSTANCE.fromItem(row)))
          .isInstanceOf(MappingException.class)
          .hasMessage("Fussy: the item is refused with java.lang.IllegalArgumentException")
          .hasNoCause();
    }
    assertThat(FussySchema.INSTANCE.fromItem(fussy("good", "good", "good")).rest())
        .isEqualTo("good");
  }

  private static Map<String, AttributeValue> fussy(String id, String word, String rest) {
    return Map.of(
        "PK", AttributeValue.fromS("TENANT#acme"),
        "SK", AttributeValue.fromS("FUSSY#" + id),
        "word", AttributeValue.fromS(word),
        "rest", AttributeValue.fromS(rest));
  }
}
