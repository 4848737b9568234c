package dev.tenure.refusals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tenure.runtime.CancelledOperation;
import dev.tenure.runtime.ConditionFailedException;
import dev.tenure.runtime.PrimaryKey;
import dev.tenure.runtime.TransactionCancelledException;
import dev.tenure.runtime.UniqueConstraintException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each exception names operation, entity, rule and the caller's own key, and quotes nothing. */
class EveryExceptionTest {
  private static final Refusals REFUSALS = new Refusals();
  private static final Books BOOKS = new Books();

  @BeforeAll
  static void add() {
    new StoredAttempts(REFUSALS, BOOKS).add();
    new KeyAttempts(REFUSALS, BOOKS).add();
    new MappingAttempts(REFUSALS, BOOKS).add();
    new ServiceAttempts(REFUSALS, BOOKS).add();
    new OperatorAttempts(REFUSALS, BOOKS).add();
  }

  @AfterAll
  static void close() {
    BOOKS.close();
  }

  @TestFactory
  Stream<DynamicTest> attempts() {
    return REFUSALS.tests();
  }

  @Test
  void everyDocumentedExceptionIsProvoked() throws IOException {
    Set<String> documented =
        Pattern.compile("^\\| `(\\w+Exception)`", Pattern.MULTILINE)
            .matcher(Files.readString(Path.of("../docs/errors.md")))
            .results()
            .map(result -> result.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(documented).hasSizeGreaterThan(20);
    assertThat(REFUSALS.provoked()).containsAll(documented);
  }

  @Test
  void eachOperationOfATransactionHasItsKey() {
    Entry stored = Entry.of("acme", "e1");
    TransactionCancelledException told =
        catchThrowableOfType(
            TransactionCancelledException.class,
            () ->
                BOOKS
                    .acme
                    .transaction()
                    .save(Entry.of("acme", "e2"))
                    .create(stored)
                    .create(new Member("acme", "m3", Refusals.CANARY))
                    .run());

    assertThat(told.operations())
        .extracting(CancelledOperation::key)
        .containsExactly(
            Optional.of(Books.key("e2")),
            Optional.of(Books.KEY),
            Optional.of(Books.memberKey("m3")));
    assertThat(told.operations().toString()).doesNotContain("e2").doesNotContain("m3");
  }

  @Test
  void whatIsKnownIsNotToldAnew() {
    ConditionFailedException refused =
        new ConditionFailedException("save", "Entry", ConditionFailedException.Rule.ABSENT);
    refused.during("transaction", "cashbook").about(Books.KEY);
    refused.about(new PrimaryKey("another", "key"));

    assertThat(refused)
        .hasMessage("save of Entry was refused: there is no such item")
        .isNotInstanceOf(UniqueConstraintException.class);
    assertThat(refused.operation()).isEqualTo("save");
    assertThat(refused.key()).hasValue(Books.KEY);
  }
}
