package dev.tenure.writes;

import static dev.tenure.writes.NoteAttributes.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.tenure.runtime.ConditionFailedException;
import dev.tenure.runtime.ConditionFailedException.Rule;
import dev.tenure.runtime.ExpiredItems;
import dev.tenure.runtime.ItemExistsException;
import dev.tenure.runtime.WriteResult;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ExpiryTest {
  private static final AttributeValue CANARY = AttributeValue.fromS("canary");

  private final Desk desk = new Desk();
  private final Instant start = desk.watch.instant();

  @AfterEach
  void close() {
    desk.close();
  }

  private Note note(String id, Duration life) {
    return Note.of("acme", id, "text", Optional.of(desk.watch.instant().plus(life)));
  }

  /** A note that has expired, with an attribute that nobody declares. */
  private Note dead() {
    Note note = desk.acme.notes().create(note("n", Duration.ofSeconds(10)));
    desk.plant("NOTE#n", Map.of("undeclared", CANARY));
    desk.watch.move(Duration.ofSeconds(12));
    return note;
  }

  @Test
  void isStoredInSecondsAndNeverEarly() {
    Note note = desk.acme.notes().create(note("n", Duration.ZERO));

    assertThat(note.expiresAt()).contains(Instant.parse("2026-03-01T10:00:01Z"));
    assertThat(desk.row("NOTE#n").get("expiresAt").n()).isEqualTo("1772359201");
    assertThat(desk.acme.notes().get("n")).contains(note);
    desk.watch.move(Duration.ofSeconds(1));
    assertThat(desk.acme.notes().get("n")).isEmpty();
  }

  @Test
  void whatHasExpiredIsNotFound() {
    Note dead = dead();
    Note alive = desk.acme.notes().create(note("o", Duration.ofDays(1)));
    Note eternal = desk.acme.notes().create(Note.of("acme", "p", "x", Optional.empty()));

    assertThat(desk.acme.notes().get("n")).isEmpty();
    assertThat(desk.acme.notes().all().stream()).containsExactly(alive, eternal);
    assertThat(desk.acme.notes().all().page(1).items()).containsExactly(alive);
    assertThat(desk.acme.notes().all().first()).contains(alive);
    assertThat(desk.acme.notes().all().count()).isEqualTo(2);
    assertThat(desk.acme.notes().delete(dead)).isEmpty();
    assertThat(desk.row("NOTE#n")).isEmpty();
  }

  @Test
  void anIndexHidesItToo() {
    Session session = Session.of("acme", null, start.plusSeconds(10));
    Session stored = desk.acme.sessions().create(session);
    assertThat(desk.acme.sessions().sessionsByUser("u").stream()).containsExactly(stored);
    desk.watch.move(Duration.ofSeconds(12));

    assertThat(desk.acme.sessions().sessionsByUser("u").stream()).isEmpty();
    assertThat(desk.acme.sessions().sessionsByUser("u").count()).isZero();
  }

  @Test
  void itsKeyIsFree() {
    var unused = dead();

    Note again = desk.acme.notes().create(note("n", Duration.ofDays(1)));

    assertThat(again.createdAt()).isEqualTo(desk.watch.instant());
    assertThat(desk.row("NOTE#n")).doesNotContainKey("undeclared");
    assertThatThrownBy(() -> desk.acme.notes().create(again))
        .isInstanceOf(ItemExistsException.class);
  }

  @Test
  void aSaveLeavesNothingOfIt() {
    var unused = dead();
    desk.table.sent();

    Note saved = desk.acme.notes().save(note("n", Duration.ofDays(1)));

    assertThat(desk.table.sent()).hasSize(2);
    assertThat(saved.createdAt()).isEqualTo(desk.watch.instant());
    assertThat(desk.row("NOTE#n")).doesNotContainKey("undeclared");
    assertThat(desk.acme.notes().get("n")).contains(saved);
  }

  @Test
  void anUpsertLeavesNothingOfIt() {
    var unused = dead();
    desk.table.sent();

    Note made =
        desk.acme
            .notes()
            .upsert(note("n", Duration.ofDays(1)))
            .setTextIfAbsent("of the living")
            .run();

    assertThat(desk.table.sent()).hasSize(2);
    assertThat(made.text()).isEqualTo("of the living");
    assertThat(made.createdAt()).isEqualTo(desk.watch.instant());
    assertThat(desk.row("NOTE#n")).doesNotContainKey("undeclared");
    assertThat(desk.acme.notes().get("n")).contains(made);
  }

  @Test
  void itNeedNotBeReadable() {
    var unused = dead();
    desk.plant("NOTE#n", Map.of("text", AttributeValue.fromL(List.of(CANARY))));

    assertThat(desk.acme.notes().get("n")).isEmpty();
    assertThat(desk.acme.notes().all().stream()).isEmpty();
    assertThat(desk.acme.notes().delete("n")).isEmpty();
  }

  @Test
  void whoDemandsAnythingOfItIsRefused() {
    Note dead = dead();

    refused(() -> desk.acme.notes().save(dead, TEXT.eq("text")));
    refused(() -> desk.acme.notes().replace(dead, TEXT.eq("text")));
    refused(() -> desk.acme.notes().delete("n", TEXT.eq("text")));
    refused(() -> desk.acme.notes().upsert(dead).when(TEXT.eq("text")).run());
    assertThat(desk.acme.notes().trySave(dead, TEXT.eq("text")))
        .isEqualTo(new WriteResult<>(false, Optional.empty()));
    assertThat(desk.acme.notes().replace(note("n", Duration.ofDays(1))).text()).isEqualTo("text");
    assertThat(desk.row("NOTE#n")).doesNotContainKey("undeclared");
  }

  @Test
  void aVersionOfItIsNoVersion() {
    long end = start.getEpochSecond() + 10;
    Lease dead = desk.acme.leases().create(new Lease("acme", "l", "me", end, 0));
    desk.watch.move(Duration.ofSeconds(12));

    refused(() -> desk.acme.leases().save(dead));
    refused(() -> desk.acme.leases().replace(dead));
    Lease mine = desk.acme.leases().save(new Lease("acme", "l", "other", end + 60, 0));
    assertThat(mine.version()).isGreaterThan(dead.version());
    assertThatThrownBy(() -> desk.acme.leases().save(dead))
        .hasMessageContaining("was written since");
    assertThat(desk.acme.leases().get("l")).contains(mine);
  }

  @Test
  void whatHasNoSensibleEndStays() {
    Lease eternal = desk.acme.leases().create(new Lease("acme", "l", "me", 0, 0));
    desk.watch.move(Duration.ofDays(10_000));

    assertThat(desk.acme.leases().get("l")).contains(eternal);
    assertThat(desk.acme.leases().all().count()).isEqualTo(1);
    assertThat(desk.acme.leases().save(eternal).end()).isZero();
    desk.plant("BADGE", Map.of("expiresAt", CANARY));
    assertThat(desk.acme.badge().get()).isPresent();
  }

  @Test
  void isAnItemLikeOthersWhereItIsShown() {
    try (Desk shown = new Desk(ExpiredItems.SHOWN)) {
      long end = start.getEpochSecond() + 10;
      Lease lease = shown.acme.leases().create(new Lease("acme", "l", "me", end, 0));
      shown.watch.move(Duration.ofSeconds(12));

      assertThat(shown.acme.leases().get("l")).contains(lease);
      assertThat(shown.acme.leases().all().count()).isEqualTo(1);
      assertThatThrownBy(() -> shown.acme.leases().create(lease))
          .isInstanceOf(ItemExistsException.class);
      assertThat(shown.acme.leases().save(lease).version()).isEqualTo(lease.version() + 1);
    }
  }

  private static void refused(ThrowingCallable write) {
    assertThatThrownBy(write)
        .asInstanceOf(type(ConditionFailedException.class))
        .extracting(ConditionFailedException::rule)
        .isEqualTo(Rule.ABSENT);
  }
}
