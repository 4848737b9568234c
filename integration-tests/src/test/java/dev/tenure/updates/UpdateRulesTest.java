package dev.tenure.updates;

import static dev.tenure.updates.TaskAttributes.STATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.Backoff;
import dev.tenure.runtime.ConditionFailedException;
import dev.tenure.runtime.InvalidExpressionException;
import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.MappingException;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.TenantMismatchException;
import dev.tenure.runtime.WriteResult;
import dev.tenure.testing.DynamoDbLocalExtension;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What updates demand, refuse and leave alone. */
class UpdateRulesTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  private DeskTenant acme;
  private TaskDao tasks;
  private Rows rows;
  private Task task;

  @BeforeEach
  void connect() {
    DeskOperator.connect(dynamoDb.client()).createTableIfAbsent();
    acme = DeskTable.connect(dynamoDb.client()).tenant(TenantId.of("acme"));
    tasks = acme.tasks();
    rows = new Rows(dynamoDb.client());
    Draft draft = Draft.random(new Random(7), "p", 1);
    draft.state = State.OPEN;
    draft.person = "ann";
    draft.detail = null;
    draft.rank = 1;
    task = tasks.create(draft.task());
  }

  private TaskUpdate update() {
    return tasks.update("p", 1);
  }

  @Test
  void holdsTheConditionToTheStoredItem() {
    assertThat(update().setState(State.STARTED).when(STATE.eq(State.OPEN)).run().state())
        .isEqualTo(State.STARTED);
    assertThatThrownBy(() -> update().setTitle("x").when(STATE.eq(State.OPEN)).run())
        .isInstanceOf(ConditionFailedException.class)
        .hasMessage("update of Task was refused: the condition does not hold");
    WriteResult<Task> refused = update().setTitle("x").when(STATE.eq(State.OPEN)).tryRun();
    assertThat(refused.applied()).isFalse();
    assertThat(refused.item().orElseThrow().state()).isEqualTo(State.STARTED);
    assertThat(
            update().setTitle("y").when(STATE.ne(State.OPEN)).when(STATE.exists()).tryRun().item())
        .hasValueSatisfying(updated -> assertThat(updated.title()).isEqualTo("y"));
  }

  @Test
  void neverCreates() {
    assertThatThrownBy(() -> tasks.update("p", 2).removeTitle().run())
        .isInstanceOf(ConditionFailedException.class)
        .hasMessage("update of Task was refused: there is no such item");
    assertThat(tasks.update("p", 2).setTitle("x").tryRun().item()).isEmpty();
    assertThat(rows.get("p", 2)).isEmpty();
    assertThat(tasks.upsert(copy(2)).addCount(5).run().count()).isEqualTo(5);
  }

  private Task copy(long number) {
    Draft draft = Draft.random(new Random(number), "p", number);
    return draft.task();
  }

  @Test
  void changesNothingByNothing() {
    Map<String, AttributeValue> before = rows.get("p", 1);
    assertThat(update().run()).isEqualTo(task);
    assertThat(tasks.update(task).run()).isEqualTo(task);
    assertThat(update().addTags(Set.of()).appendNotes(List.of()).run()).isEqualTo(task);
    assertThat(tasks.modify("p", 1, same -> same)).isEqualTo(task);
    assertThat(rows.get("p", 1)).isEqualTo(before);
  }

  @Test
  void refusesOnePlaceTwice() {
    assertThatThrownBy(() -> update().setTitle("a").removeTitle())
        .isInstanceOf(InvalidExpressionException.class)
        .hasMessage(
            "update of Task: 'title' is changed twice in one update, the other time as 'title'");
    assertThatThrownBy(
            () -> update().setDetail(new Detail("a", 1, null)).inDetail(d -> d.setText("b")))
        .isInstanceOf(InvalidExpressionException.class)
        .hasMessage(
            "update of Task: 'detail.text' is changed twice in one update, the other time as"
                + " 'detail'");
    assertThatThrownBy(() -> update().inDetail(d -> d.inInner(i -> i.setSize(1)).removeInner()))
        .isInstanceOf(InvalidExpressionException.class);
    assertThatThrownBy(
            () ->
                update()
                    .putDetails("secret", new Detail("a", 1, null))
                    .inDetails("secret", d -> d.addSize(1)))
        .isInstanceOf(InvalidExpressionException.class)
        .hasMessageNotContaining("secret");
  }

  @Test
  void changesTheInsideOfWhatIsThere() {
    assertThatThrownBy(() -> update().inDetail(d -> d.setText("x")).run())
        .isInstanceOf(ConditionFailedException.class);
    update().setDetail(new Detail("a", 1, new Detail("b", 2, null))).run();
    Task changed =
        update()
            .inDetail(d -> d.setText("c").inInner(i -> i.addSize(3).setTextIfAbsent("x")))
            .run();
    assertThat(changed.detail()).isEqualTo(new Detail("c", 1, new Detail("b", 5, null)));
    update().putDetails("k.1", new Detail("a", 1, null)).run();
    assertThat(update().inDetails("k.1", d -> d.addSize(-3)).run().details())
        .containsEntry("k.1", new Detail("a", -2, null));
    assertThat(update().removeDetails("k.1").run().details()).doesNotContainKey("k.1");
    assertThatThrownBy(() -> update().inDetails("k.1", d -> d.addSize(1)).run())
        .isInstanceOf(ConditionFailedException.class);
  }

  @Test
  void refusesWhatWouldNoLongerBeRead() {
    update().setCount(Integer.MAX_VALUE - 1).run();
    assertThat(update().addCount(1).run().count()).isEqualTo(Integer.MAX_VALUE);
    assertThatThrownBy(() -> update().addCount(1).run())
        .isInstanceOf(ConditionFailedException.class);
    assertThat(update().addCount(Integer.MIN_VALUE).run().count()).isEqualTo(-1);
    assertThatThrownBy(() -> update().addCount(Integer.MIN_VALUE).run())
        .isInstanceOf(ConditionFailedException.class);
  }

  @Test
  void tellsAnOutdatedObject() {
    update().setState(State.STARTED).run();
    tasks.update(task).setEffort(9).run();
    Task read = tasks.get("p", 1).orElseThrow();
    assertThat(read.effort()).isEqualTo(9);
    assertThat(read.state()).isEqualTo(State.STARTED);

    tasks.update(read).setPerson("bob").run();
    assertThatThrownBy(() -> tasks.update(read).setEffort(1).run())
        .isInstanceOf(ConditionFailedException.class);
    tasks.update(read).removePerson().run();
    assertThatThrownBy(() -> tasks.update(read).setEffort(2).run())
        .isInstanceOf(ConditionFailedException.class);
    assertThat(tasks.update(read).setPerson("eve").setEffort(3).run().effort()).isEqualTo(3);
    Rows.requireAgreement(rows.get("p", 1));
  }

  @Test
  void meetsEqualValuesInAnotherForm() {
    rows.set("p", 1, "effort", AttributeValue.fromN("7"));
    rows.set("p", 1, "reviewed", AttributeValue.fromS("1970-01-01T00:00:00.000Z"));
    Task read = tasks.get("p", 1).orElseThrow();
    assertThat(tasks.update(read).setPerson("bob").run().effort()).isEqualTo(7);
    assertThat(tasks.modify("p", 1, t -> with(t, "eve")).person()).isEqualTo("eve");
  }

  @Test
  void tellsWhatBecameOfTheItemWhileItWasChanged() {
    assertThatThrownBy(
            () ->
                tasks.modify(
                    "p",
                    1,
                    read -> {
                      rows.set("p", 1, "title", AttributeValue.fromL(List.of()));
                      return with(read, "eve");
                    }))
        .isInstanceOf(MappingException.class);
    rows.remove("p", 1, "title");
    assertThatThrownBy(
            () ->
                tasks.modify(
                    "p",
                    1,
                    read -> {
                      tasks.delete("p", 1);
                      return with(read, "eve");
                    }))
        .isInstanceOf(ConditionFailedException.class)
        .hasMessage("modify of Task was refused: there is no such item");
  }

  @Test
  void meetsRowsFromBeforeAMember() {
    rows.remove("p", 1, "effort");
    Task read = tasks.get("p", 1).orElseThrow();
    assertThat(read.effort()).isZero();

    assertThat(tasks.update(read).setPerson("bob").run().person()).isEqualTo("bob");

    assertThat(rows.get("p", 1)).doesNotContainKey("effort").containsKey("people_sk");
    Rows.requireAgreement(rows.get("p", 1));
    rows.set("p", 1, "effort", AttributeValue.fromNul(true));
    assertThat(tasks.update(read).setPerson("eve").run().person()).isEqualTo("eve");
    rows.set("p", 1, "effort", AttributeValue.fromN("1"));
    assertThatThrownBy(() -> tasks.update(read).setPerson("ann").run())
        .isInstanceOf(ConditionFailedException.class);
  }

  private static Task with(Task task, String person) {
    Draft draft = Draft.of(task);
    draft.person = person;
    return draft.task();
  }

  @Test
  void takesNullForAbsence() {
    tasks.update(task).removePerson().run();
    rows.set("p", 1, "person", AttributeValue.fromNul(true));
    Task read = tasks.get("p", 1).orElseThrow();
    assertThat(read.person()).isNull();
    assertThat(tasks.update(read).setEffort(4).run().effort()).isEqualTo(4);
    assertThat(rows.get("p", 1)).doesNotContainKey("people_pk");
  }

  @Test
  void leavesOthersAlone() {
    Task foreign =
        new Task(
            "globex",
            "p",
            1,
            null,
            State.OPEN,
            LocalDate.EPOCH,
            null,
            1,
            null,
            null,
            BigDecimal.ONE,
            1,
            Set.of(),
            List.of(),
            null,
            Map.of());
    assertThatThrownBy(() -> tasks.update(foreign).setCount(1).run())
        .isInstanceOf(TenantMismatchException.class);
    assertThatThrownBy(() -> tasks.upsert(foreign).run())
        .isInstanceOf(TenantMismatchException.class);
    assertThatThrownBy(() -> tasks.modify("p", 1, t -> foreign))
        .isInstanceOf(TenantMismatchException.class);
    rows.set("p", 1, "_entity", AttributeValue.fromS("Other"));
    assertThatThrownBy(() -> update().setCount(1).run())
        .isInstanceOf(ConditionFailedException.class)
        .hasMessage("update of Task was refused: the row of this key is another entity's");
  }

  @Test
  void modifiesTheSameItem() {
    assertThatThrownBy(() -> tasks.modify("p", 1, t -> copy(2)))
        .isInstanceOf(InvalidKeyException.class)
        .hasMessage("modify of Task: The change is of the key");
    assertThatThrownBy(() -> tasks.modify("p", 9, t -> t))
        .isInstanceOf(ConditionFailedException.class)
        .hasMessage("modify of Task was refused: there is no such item");
  }

  @Test
  void givesUpAfterAsManyAttemptsAsTheOptionsAllow() {
    TableOptions options =
        TableOptions.builder()
            .backoff(new Backoff(Duration.ofMillis(1), Duration.ofMillis(1), 3))
            .build();
    TaskDao impatient =
        DeskTable.connect(dynamoDb.client(), options).tenant(TenantId.of("acme")).tasks();
    int[] calls = {0};
    assertThatThrownBy(
            () ->
                impatient.modify(
                    "p",
                    1,
                    t -> {
                      calls[0]++;
                      update().addCount(1).run();
                      return with(t, "x" + calls[0]);
                    }))
        .isInstanceOf(ConditionFailedException.class)
        .hasMessage("modify of Task was refused: the item was written since the object was read");
    assertThat(calls[0]).isEqualTo(3);
  }

  @Test
  void countsVersionsAndTellsTimes() {
    Instant later = Instant.parse("2026-05-01T10:00:00.5Z");
    MemoDao memos = acme.memos();
    Memo memo = memos.create(new Memo("acme", "m", "a", null, null, 0));
    TableOptions options = TableOptions.builder().clock(Clock.fixed(later, ZoneOffset.UTC)).build();
    MemoDao laterMemos =
        DeskTable.connect(dynamoDb.client(), options).tenant(TenantId.of("acme")).memos();

    Memo updated = laterMemos.update("m").setText("b").run();
    assertThat(updated)
        .isEqualTo(new Memo("acme", "m", "b", memo.createdAt(), later, memo.version() + 1));
    assertThat(acme.memos().memosByTime().updatedAt().from(later).stream())
        .containsExactly(updated);
    assertThatThrownBy(() -> laterMemos.update(memo).setText("c").run())
        .isInstanceOf(ConditionFailedException.class)
        .hasMessage("update of Memo was refused: the item was written since the object was read");
    assertThat(laterMemos.update(updated).setText("c").run().version())
        .isEqualTo(memo.version() + 2);
    assertThat(laterMemos.modify("m", m -> new Memo("acme", "m", "d", m.createdAt(), null, 5)))
        .isEqualTo(new Memo("acme", "m", "d", memo.createdAt(), later, memo.version() + 3));
    assertThat(laterMemos.upsert(new Memo("acme", "m", "e", null, null, 0)).run())
        .isEqualTo(new Memo("acme", "m", "e", memo.createdAt(), later, memo.version() + 4));
    assertThat(Objects.requireNonNull(laterMemos.update("m").run().text())).isEqualTo("e");
    assertThat(laterMemos.get("m").orElseThrow().version()).isEqualTo(memo.version() + 4);
  }

  @Test
  @SuppressWarnings("NullAway")
  void tellsNoValues() {
    assertThat(update().setTitle("secret").addTags(Set.of("secret")))
        .hasToString("[SET title, ADD tags]");
    assertThatThrownBy(() -> update().setTitle(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("title: a value is removed, not set to null");
  }
}
