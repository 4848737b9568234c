package dev.tenure.runtime.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.InvalidPageTokenException;
import dev.tenure.runtime.key.KeyTypes;
import dev.tenure.runtime.page.PageToken;
import dev.tenure.runtime.page.PageTokenCodec;
import dev.tenure.runtime.page.Position;
import org.junit.jupiter.api.Test;

/**
 * Tokens whose fingerprint is right and whose position is not: without a secret they can be made.
 */
class StartKeysTest {
  private final Notes notes = Notes.of("t");

  @Test
  void aPositionWithinTheRangeIsAStart() {
    StartKeys keys = keys(notes.ids().between("b", "d").accessPath(), false);

    assertThat(keys.of(token(keys, new Position("", "NOTE#b")))).isPresent();
    assertThat(keys.of(token(keys, new Position("", "NOTE#c")))).isPresent();
  }

  @Test
  void nothingIsLeftBehindTheBoundOrOutsideOfTheRange() {
    StartKeys ascending = keys(notes.ids().between("b", "d").accessPath(), false);
    StartKeys descending = keys(notes.ids().between("b", "d").accessPath(), true);

    for (String sortKey : new String[] {"NOTE#d", "NOTE#e", "NOTE#a", "ORDER#c"}) {
      assertThat(ascending.of(token(ascending, new Position("", sortKey)))).isEmpty();
    }
    assertThat(descending.of(token(descending, new Position("", "NOTE#d")))).isPresent();
    assertThat(descending.of(token(descending, new Position("", "NOTE#b")))).isEmpty();
  }

  @Test
  void manyItemsMayShareTheBoundOfAnIndex() {
    AccessPath<Notes.Note> path = notes.byTopic("x").lastEqual("id", KeyTypes.TEXT, "b");
    StartKeys keys = keys(path, false);

    assertThat(keys.of(token(keys, new Position("", "NOTE#1", "b")))).isPresent();
    assertThat(keys.of(token(keys, new Position("", "NOTE#1", "a")))).isEmpty();
    assertThat(keys.of(token(keys, new Position("", "NOTE#1", "c")))).isEmpty();
  }

  @Test
  void aPositionOfAnotherTenantIsRefused() {
    StartKeys table = keys(notes.all(), false);
    StartKeys index = keys(notes.byTopic("x"), false);

    assertRefused(table, new Position("2", "NOTE#a"));
    assertRefused(index, new Position("2", "NOTE#a", "a"));
    assertThat(index.of(token(index, new Position("", "NOTE#a", "a")))).isPresent();
    assertThat(index.of(token(index, new Position("#more", "NOTE#a", "a")))).isPresent();
  }

  @Test
  void aPositionOfAnotherPartitionOrKindIsRefused() {
    StartKeys table = keys(notes.all(), false);
    StartKeys index = keys(notes.byTopic("x"), false);
    StartKeys withoutSortKey = keys(notes.byAuthor("ann"), false);

    assertRefused(table, new Position("#other", "NOTE#a"));
    assertRefused(table, new Position("", "NOTE#a", "a"));
    assertRefused(table, new Position("", ""));
    assertRefused(index, new Position("", "", "a"));
    assertRefused(index, new Position("", "NOTE#a"));
    assertRefused(withoutSortKey, new Position("", "NOTE#a", "a"));
    assertThat(withoutSortKey.of(token(withoutSortKey, new Position("", "NOTE#a")))).isPresent();
  }

  @Test
  void aPositionHasAllKeysOfTheIndexThatAreOpen() {
    StartKeys index = keys(notes.byRank(), false);

    assertThat(index.of(token(index, new Position("", "NOTE#a", "7", "topic", "a")))).isPresent();
    assertRefused(index, new Position("", "NOTE#a", "7", "topic"));
    assertRefused(index, new Position("", "NOTE#a", "7", "topic", "a", "b"));
    for (String noNumber : new String[] {"", "x", "07", "7.0", "1e1", "9".repeat(50)}) {
      assertRefused(index, new Position("", "NOTE#a", noNumber, "topic", "a"));
    }
  }

  private static StartKeys keys(AccessPath<Notes.Note> path, boolean descending) {
    return new StartKeys(path, ReadMode.PLAIN.withDescending(descending));
  }

  private static PageToken token(StartKeys keys, Position position) {
    return PageToken.of(PageTokenCodec.unauthenticated().encode(keys.binding(), position));
  }

  private static void assertRefused(StartKeys keys, Position position) {
    PageToken token = token(keys, position);
    assertThatThrownBy(() -> keys.of(token)).isInstanceOf(InvalidPageTokenException.class);
  }
}
