package dev.tenure.runtime.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.key.KeyRange.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class KeyRangeTest {
  private static final String P = "ORDER#";
  private static final KeyPart<String> LAST = KeyPart.of(P, "id", KeyTypes.TEXT, true);
  private static final KeyPart<String> INNER = KeyPart.of(P, "id", KeyTypes.TEXT, false);
  private static final KeyPart<String> FIRST = KeyPart.of("", "id", KeyTypes.TEXT, false);

  @Test
  void equalIsOneKeyOrOneBeginning() {
    is(LAST.equal("a b"), Kind.EQUAL, "ORDER#a$20b", "ORDER#a$20b");
    is(INNER.equal("a"), Kind.BEGINS_WITH, "ORDER#a#", null);
    is(FIRST.equal("a"), Kind.BEGINS_WITH, "a#", null);
  }

  @Test
  void aKeyWithThoseThatGoOnAfterIt() {
    KeyRange range = KeyRange.withContinuations("ORDER#1");

    is(range, Kind.BETWEEN, "ORDER#1", "ORDER#1$");
    for (String inside :
        new String[] {"ORDER#1", "ORDER#1#", "ORDER#1#ITEM#1", "ORDER#1#\uDBFF\uDFFF"}) {
      assertThat(range.contains(inside)).as(inside).isTrue();
    }
    for (String outside : new String[] {"ORDER#", "ORDER#0", "ORDER#10", "ORDER#1$24", "ORDER#2"}) {
      assertThat(range.contains(outside)).as(outside).isFalse();
    }
  }

  @Test
  void allThatIsDeclaredIsNothingInternal() {
    is(KeyRange.allDeclared(), Kind.AT_LEAST, "%", null);
    for (char first : "-.0AZ_az".toCharArray()) {
      assertThat(KeyRange.allDeclared().contains(first + "#x")).isTrue();
    }
    assertThat(KeyRange.allDeclared().contains("$UNIQUE#x")).isFalse();
    assertThat(KeyRange.allDeclared().contains("$zz")).isFalse();
  }

  @Test
  void boundsBelow() {
    is(LAST.from("a"), Kind.BETWEEN, "ORDER#a", "ORDER$");
    is(INNER.from("a"), Kind.BETWEEN, "ORDER#a", "ORDER$");
    is(FIRST.from("a"), Kind.AT_LEAST, "a", null);
    is(LAST.after("a"), Kind.BETWEEN, "ORDER#a$", "ORDER$");
    is(INNER.after("a"), Kind.BETWEEN, "ORDER#a$", "ORDER$");
    is(FIRST.after("a"), Kind.AT_LEAST, "a$", null);
  }

  @Test
  void boundsAbove() {
    is(LAST.upTo("b"), Kind.BETWEEN, P, "ORDER#b");
    is(INNER.upTo("b"), Kind.BETWEEN, P, "ORDER#b$");
    is(FIRST.upTo("b"), Kind.AT_MOST, null, "b$");
    is(INNER.before("b"), Kind.BETWEEN, P, "ORDER#b");
    is(FIRST.before("b"), Kind.AT_MOST, null, "b");
    KeyRange before = LAST.before("b");
    assertThat(before.upper()).isEqualTo(UpperBound.greatestBelow("ORDER#b"));
    assertThat(before.contains("ORDER#azzz")).isTrue();
    assertThat(before.contains("ORDER#b")).isFalse();
  }

  @Test
  void boundsOnBothSides() {
    is(LAST.between("a", "b"), Kind.BETWEEN, "ORDER#a", "ORDER#b");
    is(INNER.between("a", "b"), Kind.BETWEEN, "ORDER#a", "ORDER#b$");
    is(FIRST.between("a", "b"), Kind.BETWEEN, "a", "b$");
    is(LAST.between("b", "b"), Kind.BETWEEN, "ORDER#b", "ORDER#b");
    assertThat(LAST.between("b", "a")).isEqualTo(KeyRange.empty());
    assertThat(INNER.between("a ", "a").isEmpty()).isTrue();
    assertThat(LAST.between("\uD800\uDC00", "\uE000").isEmpty()).isTrue();
    assertThat(LAST.between("\uE000", "\uD800\uDC00").isEmpty()).isFalse();
  }

  @Test
  void beginnings() {
    is(LAST.beginsWith("a "), Kind.BEGINS_WITH, "ORDER#a$20", null);
    is(LAST.beginsWith(""), Kind.BEGINS_WITH, P, null);
    is(FIRST.beginsWith("a"), Kind.BEGINS_WITH, "a", null);
    assertThat(FIRST.beginsWith("")).isEqualTo(KeyRange.all(""));
    assertThat(LAST.beginsWith("a").contains("ORDER#a$20")).isTrue();
    assertThat(LAST.beginsWith("$2").contains("ORDER#$20")).isFalse();
  }

  @Test
  void allOfAPrefixOrOfThePartition() {
    is(KeyRange.all(P), Kind.BEGINS_WITH, P, null);
    is(KeyRange.all(""), Kind.ALL, null, null);
    is(KeyRange.exactly("company#"), Kind.EQUAL, "company#", "company#");
    assertThat(KeyRange.all("").contains("anything")).isTrue();
    assertThat(KeyRange.empty().contains("anything")).isFalse();
  }

  @Test
  void belowAValueOfFixedWidthIsTheOneBefore() {
    assertThat(last(KeyTypes.INT).before(0).upper()).isEqualTo("ORDER#-9999999999999999998");
    assertThat(last(KeyTypes.LOCAL_DATE).before(LocalDate.of(2024, 3, 1)).upper())
        .isEqualTo("ORDER#2024-02-29");
    assertThat(last(KeyTypes.INSTANT).before(Instant.parse("2026-01-01T00:00:00Z")).upper())
        .isEqualTo("ORDER#2025-12-31T23:59:59.999999999Z");
    assertThat(KeyPart.of(P, "id", KeyTypes.INT, false).before(0).upper())
        .isEqualTo("ORDER#0000000000000000000");
  }

  @Test
  void nothingIsBelowTheSmallestValue() {
    assertThat(last(KeyTypes.BYTE).before(Byte.MIN_VALUE).isEmpty()).isTrue();
    assertThat(last(KeyTypes.SHORT).before(Short.MIN_VALUE).isEmpty()).isTrue();
    assertThat(last(KeyTypes.INT).before(Integer.MIN_VALUE).isEmpty()).isTrue();
    assertThat(last(KeyTypes.LONG).before(Long.MIN_VALUE).isEmpty()).isTrue();
    assertThat(last(KeyTypes.INSTANT).before(TemporalEncoding.MIN_INSTANT).isEmpty()).isTrue();
    assertThat(last(KeyTypes.LOCAL_DATE).before(LocalDate.of(0, 1, 1)).isEmpty()).isTrue();
    assertThat(last(KeyTypes.LOCAL_DATE_TIME).before(LocalDateTime.of(0, 1, 1, 0, 0)).isEmpty())
        .isTrue();
  }

  @Test
  void aBoundTakesOneByteMoreThanAKey() {
    String longest = "a".repeat(1023 - P.length());
    assertThat(INNER.after(longest).lower()).hasSize(1024);
    assertThat(INNER.upTo(longest).upper()).hasSize(1024);
    assertThat(LAST.before(longest).upper()).isNotNull();
    String tooLong = longest + "a";
    for (Runnable range :
        new Runnable[] {
          () -> INNER.after(tooLong),
          () -> LAST.before(tooLong),
          () -> LAST.equal(tooLong),
          () -> LAST.beginsWith(tooLong),
          () -> LAST.between("a", tooLong)
        }) {
      assertThatThrownBy(range::run)
          .isInstanceOf(InvalidKeyException.class)
          .hasMessage("The sort key takes more than 1023 bytes in UTF-8");
    }
  }

  @Test
  void unorderedTypesHaveNoRanges() {
    KeyPart<Boolean> part = last(KeyTypes.BOOLEAN);
    assertThatThrownBy(() -> part.from(true))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("Key part 'id' has no ranges");
    assertThatThrownBy(() -> part.beginsWith("t"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> last(KeyTypes.LONG).beginsWith("1"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> last(KeyTypes.PLAIN).upTo("a"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aStartLiesBeforeTheBoundThatTheQueryRunsTo() {
    KeyRange range = LAST.between("a", "c");
    assertThat(range.admitsStartAfter("ORDER#b", false)).isTrue();
    assertThat(range.admitsStartAfter("ORDER#a", false)).isTrue();
    assertThat(range.admitsStartAfter("ORDER#c", false)).isFalse();
    assertThat(range.admitsStartAfter("ORDER#c", true)).isTrue();
    assertThat(range.admitsStartAfter("ORDER#a", true)).isFalse();
    assertThat(range.admitsStartAfter("ORDER#d", false)).isFalse();
    assertThat(range.admitsStartAfter("ORDER#0", true)).isFalse();
    assertThat(LAST.equal("a").admitsStartAfter("ORDER#a", false)).isFalse();
    assertThat(FIRST.from("a").admitsStartAfter("a", false)).isTrue();
    assertThat(FIRST.from("a").admitsStartAfter("a", true)).isFalse();
    assertThat(KeyRange.all("").admitsStartAfter("x", true)).isTrue();
    assertThat(KeyRange.empty().admitsStartAfter("x", true)).isFalse();
    assertThat(KeyRange.all("company#").admitsStartAfter("company#", false)).isTrue();
  }

  @Test
  void showsNoValues() {
    assertThat(LAST.between("secret", "secret2")).hasToString("KeyRange.BETWEEN");
  }

  private static <T> KeyPart<T> last(KeyType<T> type) {
    return KeyPart.of(P, "id", type, true);
  }

  private static void is(KeyRange range, Kind kind, String lower, String upper) {
    assertThat(range.kind()).isEqualTo(kind);
    assertThat(range.lower()).isEqualTo(lower);
    assertThat(range.upper()).isEqualTo(upper);
  }
}
