package dev.tenure.writes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class TimesTest {
  private final Desk desk = new Desk();
  private final Instant start = desk.watch.instant();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void creationIsKeptAndUpdatesAreNot() {
    Note note = Note.of("acme", "n", "a", Optional.empty());
    Note created = desk.acme.notes().create(note);
    assertThat(created.createdAt()).isEqualTo(start);
    assertThat(created.updatedAt()).isEqualTo(start);

    desk.watch.move(Duration.ofNanos(1));
    Note saved = desk.acme.notes().save(note);
    assertThat(saved.createdAt()).isEqualTo(start);
    assertThat(saved.updatedAt()).isEqualTo(start.plusNanos(1));
    assertThat(desk.acme.notes().replace(saved).createdAt()).isEqualTo(start);
    assertThat(desk.acme.notes().replace(note).createdAt()).isEqualTo(start.plusNanos(1));
    assertThat(desk.acme.notes().get("n").orElseThrow().createdAt()).isEqualTo(start.plusNanos(1));
  }

  @Test
  void aSaveOfWhatIsNotThereCreates() {
    Note note = desk.acme.notes().save(Note.of("acme", "n", "a", Optional.empty()));

    assertThat(note.createdAt()).isEqualTo(start);
  }

  @Test
  void aRowWithoutATimeGetsTheObjectsOrNow() {
    desk.plant("NOTE#n", Map.of("text", AttributeValue.fromS("a")));
    Note old = desk.acme.notes().get("n").orElseThrow();
    assertThat(old.createdAt()).isNull();

    assertThat(desk.acme.notes().save(old).createdAt()).isEqualTo(start);
  }

  @Test
  void keysOfIndexesAreTheTimesThatAreStored() {
    Order order = desk.acme.orders().create(Order.placed("acme", "a"));
    desk.watch.move(Duration.ofSeconds(1));
    Order other = desk.acme.orders().create(Order.placed("acme", "b"));
    assertThat(desk.acme.orders().byUpdate().stream()).containsExactly(order, other);
    desk.watch.move(Duration.ofSeconds(1));
    Order saved = desk.acme.orders().save(order);

    assertThat(desk.row("ORDER#a").get("byUpdate_sk").s())
        .isEqualTo("2026-03-01T10:00:02.123456000Z#a");
    assertThat(desk.acme.orders().byUpdate().stream()).containsExactly(other, saved);
    assertThat(desk.acme.orders().byUpdate().updatedAt().after(other.updatedAt()).stream())
        .containsExactly(saved);
  }

  @Test
  void aTimeOfCreationInAKeyIsTheObjects() {
    Session session = desk.acme.sessions().create(Session.of("acme", null, null));
    desk.watch.move(Duration.ofDays(1));

    Session saved = desk.acme.sessions().save(session);

    assertThat(saved).isEqualTo(session);
    assertThat(desk.acme.sessions().sessionsByUser("u").createdAt().upTo(start).stream())
        .containsExactly(session);
  }
}
