package dev.tenure.unique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.UniqueConstraintException;
import dev.tenure.testing.DynamoDbLocalExtension;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Unique values of entities of other forms than records, and of values that are hard to keep. */
class FormsTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  private PassDao passes;
  private LockerDao lockers;

  @BeforeEach
  void open() {
    ClubOperator.connect(dynamoDb.client()).createTableIfAbsent();
    ClubTenant acme = ClubTable.connect(dynamoDb.client()).tenant(TenantId.of("acme"));
    passes = acme.passes();
    lockers = acme.lockers();
  }

  private static Pass day(String id, String code, @Nullable String holder) {
    return new Pass.Day("acme", id, code, name(holder), 0, 1);
  }

  private static Pass year(String id, String code, @Nullable String holder) {
    return new Pass.Year("acme", id, code, name(holder), 0);
  }

  private static @Nullable PassName name(@Nullable String holder) {
    return holder == null ? null : new PassName(holder);
  }

  private static void requireTaken(String constraint, Runnable write) {
    assertThatThrownBy(write::run)
        .isInstanceOfSatisfying(
            UniqueConstraintException.class,
            refused -> assertThat(refused.constraint()).isEqualTo(constraint));
  }

  @Test
  void allClassesOfAHierarchyShareTheValues() {
    Pass one = passes.create(day("1", "a", "Ann"));

    requireTaken("code", () -> passes.create(year("2", "a", null)));
    requireTaken("holder", () -> passes.create(year("2", "b", "ANN")));
    passes.replace(new Pass.Year("acme", "1", "b", name("Ann"), one.version()));
    passes.create(day("2", "a", null));
    requireTaken(
        "code",
        () -> passes.modify("2", pass -> new Pass.Year("acme", "2", "b", null, pass.version())));
    passes.delete("1");
    passes.save(
        passes.modify("2", pass -> new Pass.Year("acme", "2", "b", name("ann"), pass.version())));
    assertThat(passes.get("2")).map(Pass::code).contains("b");
  }

  @Test
  void valuesAreTheSameIfTheirKeysAre() {
    Pass stored = passes.create(day("1", "a", "Ann"));

    Pass louder = passes.save(new Pass.Day("acme", "1", "a", name("ANN"), stored.version(), 2));

    assertThat(louder.holder()).isEqualTo(name("ann"));
    requireTaken("holder", () -> passes.create(day("2", "b", "aNN")));
  }

  @Test
  void beansHaveThem() {
    lockers.save(Locker.of("north", 1).with(7).of("ann", NOON));
    lockers.replace(Locker.of("north", 2).with(8).of("ann", NOON.plusNanos(1)));
    lockers.create(Locker.of("north", 3));
    lockers.create(Locker.of("south", 3));

    requireTaken("key", () -> lockers.save(Locker.of("south", 1).with(7)));
    requireTaken("user", () -> lockers.save(Locker.of("south", 1).of("ann", NOON)));
    assertThat(lockers.modify("north", 3, locker -> locker.with(9)).getKey()).contains(9L);
    requireTaken("key", () -> lockers.modify("south", 3, locker -> locker.with(9)));
    Locker one = lockers.get("north", 1).orElseThrow();
    lockers.update(one).removeKey().setSince(NOON.plusNanos(2)).run();
    lockers.save(Locker.of("south", 1).with(7).of("ann", NOON));
  }

  @Test
  void everyTextIsAValueOfItsOwn() {
    List<String> texts =
        List.of(
            "a",
            "A",
            "a ",
            " a",
            "a#",
            "#a",
            "a#b",
            "a$23b",
            "%",
            "a%23",
            "\u0000",
            "$UNIQUE",
            "é",
            "e\u0301",
            "\uFF5E",
            "\uD83D\uDE00",
            "$",
            "-",
            "0",
            "00",
            "null");
    for (int i = 0; i < texts.size(); i++) {
      passes.create(day("d" + i, texts.get(i), texts.get(i) + "h" + i));
    }
    for (String text : texts) {
      requireTaken("code", () -> passes.create(year("other", text, null)));
    }
    assertThat(passes.all().count()).isEqualTo(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      passes.delete("d" + i);
    }
    assertThat(dynamoDb.client().scan(s -> s.tableName("club")).count()).isZero();
  }

  @Test
  void aValueThatNoKeyHoldsIsRefusedUnread() {
    Pass stored = passes.create(day("1", "a", null));
    String longest = "x".repeat(2_048 - "TENANT#acme#$UNIQUE#Pass#code#".length());
    for (String code : List.of("", longest + "y", "canary".repeat(400))) {
      assertThatThrownBy(() -> passes.create(day("2", code, null)))
          .isInstanceOf(InvalidKeyException.class)
          .hasMessageNotContaining("canary");
      assertThatThrownBy(
              () -> passes.save(new Pass.Day("acme", "1", code, null, stored.version(), 1)))
          .isInstanceOf(InvalidKeyException.class)
          .hasMessageNotContaining("canary");
      assertThatThrownBy(() -> passes.update(stored).setCode(code).run())
          .isInstanceOf(InvalidKeyException.class)
          .hasMessageNotContaining("canary");
      assertThatThrownBy(
              () ->
                  passes.modify(
                      "1", pass -> new Pass.Day("acme", "1", code, null, pass.version(), 1)))
          .isInstanceOf(InvalidKeyException.class)
          .hasMessageNotContaining("canary");
    }
    passes.create(day("2", longest, null));
    requireTaken("code", () -> passes.create(day("3", longest, null)));
  }
}
