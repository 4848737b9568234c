package dev.tenure.writes;

import static dev.tenure.writes.NoteAttributes.EXPIRES_AT;
import static dev.tenure.writes.NoteAttributes.TEXT;
import static dev.tenure.writes.OrderAttributes.STATUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.tenure.runtime.ConditionFailedException;
import dev.tenure.runtime.ConditionFailedException.Rule;
import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.expression.Condition;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ConditionalWritesTest {
  private static final Condition<Note> DRAFT = TEXT.eq("draft");

  private final Desk desk = new Desk();

  @AfterEach
  void close() {
    desk.close();
  }

  private Note create(String text) {
    return desk.acme.notes().create(Note.of("acme", "n", text, Optional.empty()));
  }

  @Test
  void writesWhatFulfilsTheCondition() {
    Note draft = create("draft");

    assertThat(desk.acme.notes().save(draft, DRAFT).text()).isEqualTo("draft");
    assertThat(desk.acme.notes().replace(draft, DRAFT).text()).isEqualTo("draft");
    assertThat(desk.acme.notes().delete("n", DRAFT.and(EXPIRES_AT.absent()))).isPresent();
    Note again = create("draft");
    assertThat(desk.acme.notes().delete(again, DRAFT)).contains(again);
  }

  @Test
  void refusesWhatDoesNot() {
    Note sent = create("sent");
    Note draft = Note.of("acme", "n", "draft", Optional.empty());

    refused(Rule.CONDITION, () -> desk.acme.notes().save(draft, DRAFT));
    refused(Rule.CONDITION, () -> desk.acme.notes().replace(draft, DRAFT));
    refused(Rule.CONDITION, () -> desk.acme.notes().delete("n", DRAFT));
    refused(Rule.CONDITION, () -> desk.acme.notes().delete(draft, DRAFT));
    assertThat(desk.acme.notes().get("n")).contains(sent);
  }

  @Test
  void nothingFulfilsAConditionButThatOfAbsence() {
    Note note = Note.of("acme", "n", "draft", Optional.empty());

    refused(Rule.ABSENT, () -> desk.acme.notes().save(note, DRAFT));
    refused(Rule.ABSENT, () -> desk.acme.notes().delete("n", DRAFT));
    assertThat(desk.acme.notes().save(note, TEXT.absent()).text()).isEqualTo("draft");
    refused(Rule.CONDITION, () -> desk.acme.notes().save(note, TEXT.absent()));
  }

  @Test
  void theVersionIsToldBeforeTheCondition() {
    Order order = desk.acme.orders().create(Order.placed("acme", "o"));

    refused(Rule.CONDITION, () -> desk.acme.orders().save(order, STATUS.eq("PAID")));
    refused(Rule.CONDITION, () -> desk.acme.orders().delete(order, STATUS.eq("PAID")));
    refused(Rule.VERSION, () -> desk.acme.orders().save(order.withVersion(1), STATUS.eq("PAID")));
    assertThat(desk.acme.orders().save(order, STATUS.eq("PLACED")).version())
        .isEqualTo(order.version() + 1);
  }

  @Test
  void anotherEntitysRowRefusesEverything() {
    desk.plant(
        "NOTE#n",
        Map.of("_entity", AttributeValue.fromS("Memo"), "text", AttributeValue.fromS("canary")));
    Note note = Note.of("acme", "n", "draft", Optional.empty());

    refused(Rule.ENTITY, () -> desk.acme.notes().save(note));
    refused(Rule.ENTITY, () -> desk.acme.notes().replace(note, DRAFT));
    refused(Rule.ENTITY, () -> desk.acme.notes().delete(note));
    refused(Rule.ENTITY, () -> desk.acme.notes().delete("n"));
    assertThat(desk.acme.notes().trySave(note))
        .isEqualTo(new WriteResult<>(false, Optional.empty()));
    assertThat(desk.acme.notes().tryCreate(note))
        .isEqualTo(new WriteResult<>(false, Optional.empty()));
    assertThat(desk.table.planted()).isEmpty();
  }

  @Test
  void twinsAnswerWhatIsThere() {
    Note note = Note.of("acme", "n", "draft", Optional.empty());
    WriteResult<Note> created = desk.acme.notes().tryCreate(note);
    Note there = created.item().orElseThrow();
    assertThat(created.applied()).isTrue();
    WriteResult<Note> refused = new WriteResult<>(false, Optional.of(there));
    Condition<Note> sent = TEXT.eq("sent");

    assertThat(desk.acme.notes().tryCreate(note)).isEqualTo(refused);
    assertThat(desk.acme.notes().trySave(note, sent)).isEqualTo(refused);
    assertThat(desk.acme.notes().tryReplace(note, sent)).isEqualTo(refused);
    assertThat(desk.acme.notes().tryDelete(note, sent)).isEqualTo(refused);
    assertThat(desk.acme.notes().tryDelete("n", sent)).isEqualTo(refused);
    assertThat(desk.acme.notes().trySave(note).applied()).isTrue();
    assertThat(desk.acme.notes().tryReplace(note).applied()).isTrue();
    WriteResult<Note> deleted = desk.acme.notes().tryDelete(note);
    assertThat(deleted.applied()).isTrue();
    assertThat(deleted.item()).isPresent();
    assertThat(desk.acme.notes().tryDelete(note))
        .isEqualTo(new WriteResult<>(true, Optional.empty()));
    assertThat(desk.acme.notes().tryDelete("n", sent))
        .isEqualTo(new WriteResult<>(false, Optional.empty()));
  }

  private static void refused(Rule rule, ThrowingCallable write) {
    assertThatThrownBy(write)
        .hasMessageNotContainingAny("canary", "draft", "sent")
        .asInstanceOf(type(ConditionFailedException.class))
        .extracting(ConditionFailedException::rule)
        .isEqualTo(rule);
  }
}
