package dev.tenure.unique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.faults.Fault;
import dev.tenure.runtime.CancelledOperation;
import dev.tenure.runtime.CancelledOperation.Rule;
import dev.tenure.runtime.ConditionFailedException;
import dev.tenure.runtime.OperationFailedException;
import dev.tenure.runtime.TransactionCancelledException;
import dev.tenure.runtime.UniqueConstraintException;
import dev.tenure.testing.DynamoDbLocalExtension;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What happens to unique values when others write, too, or the service does not. */
class RacesTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  private static final String WRITE = "TransactWriteItems";
  private static final int THREADS = 8;

  private Companies companies;
  private Companies others;
  private UserDao users;

  @BeforeEach
  void open() {
    companies = new Companies(dynamoDb, Clock.systemUTC(), 20);
    others = new Companies(dynamoDb);
    users = companies.acme.users();
  }

  @AfterEach
  void close() {
    assertThat(Companies.kept(companies.client)).isEqualTo(Companies.expected(companies.client));
    companies.close();
    others.close();
  }

  private static User user(String id, String email) {
    return User.of("acme", id, email);
  }

  private static <R> List<R> together(List<Callable<R>> calls) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(calls.size());
    CyclicBarrier start = new CyclicBarrier(calls.size());
    try {
      List<Future<R>> running = new ArrayList<>();
      for (Callable<R> call : calls) {
        running.add(
            threads.submit(
                () -> {
                  start.await();
                  return call.call();
                }));
      }
      List<R> results = new ArrayList<>();
      for (Future<R> future : running) {
        results.add(future.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void ofManyWhoWantOneValueOneGetsIt() throws Exception {
    for (int round = 0; round < 5; round++) {
      String email = "wanted" + round;
      List<Callable<Boolean>> calls = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        User wanting = user("u" + round + "-" + i, email);
        calls.add(
            () ->
                wanting.userId().hashCode() % 2 == 0
                    ? users.tryCreate(wanting).applied()
                    : users.trySave(wanting).applied());
      }

      assertThat(together(calls).stream().filter(applied -> applied)).hasSize(1);
      assertThat(users.all().stream().filter(user -> user.email().equals(email))).hasSize(1);
    }
  }

  @Test
  void manyWhoMoveOneItemLeaveOneValue() throws Exception {
    users.create(user("ann", "start"));
    List<Callable<Boolean>> calls = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      String email = "e" + i;
      calls.add(
          i % 2 == 0
              ? () -> users.trySave(user("ann", email)).applied()
              : () -> users.modify("ann", user -> user.withEmail(email)).email().equals(email));
    }

    assertThat(together(calls)).contains(true);
    assertThat(Companies.kept(companies.client)).hasSize(1);
  }

  @Test
  void aWriteThatLostARaceIsMadeAnew() {
    users.create(user("ann", "a"));
    companies.http.next(WRITE, Fault.after(() -> others.acme.users().save(user("ann", "b"))));

    assertThat(users.save(user("ann", "c"))).isEqualTo(user("ann", "c"));
    companies.http.next(WRITE, Fault.after(() -> others.acme.users().save(user("ann", "d"))));
    assertThat(users.delete("ann")).contains(user("ann", "d"));
    users.create(user("bob", "c"));
  }

  @Test
  void aTransactionThatLostARaceIsMadeAnew() {
    users.create(user("ann", "a"));
    companies.http.next(WRITE, Fault.after(() -> others.acme.users().save(user("ann", "b"))));

    companies.acme.transaction().save(user("ann", "c")).create(user("bob", "a")).run();

    assertThat(users.get("ann")).contains(user("ann", "c"));
  }

  @Test
  void anUpdateOfAnObjectThatWasOvertakenIsRefused() {
    users.create(user("ann", "a"));
    companies.http.next(WRITE, Fault.after(() -> others.acme.users().save(user("ann", "b"))));

    assertThatThrownBy(() -> users.update(user("ann", "a")).setEmail("c").run())
        .isInstanceOf(ConditionFailedException.class);
  }

  @Test
  void whoeverIsAlwaysOvertakenGivesUp() {
    users.create(user("ann", "a"));
    int[] count = {0};
    companies.http.next(
        WRITE,
        Collections.nCopies(
                30, Fault.after(() -> others.acme.users().save(user("ann", "b" + count[0]++))))
            .toArray(Fault[]::new));

    assertThatThrownBy(() -> users.save(user("ann", "c")))
        .isInstanceOfSatisfying(
            ConditionFailedException.class,
            refused -> assertThat(refused.rule()).isEqualTo(ConditionFailedException.Rule.VERSION));
  }

  @Test
  void anItemThatIsDeletedBeforeItIsAnsweredIsNotThere() {
    users.create(user("ann", "a"));
    companies.http.next("GetItem", Fault.after(() -> others.acme.users().delete("ann")));

    assertThatThrownBy(() -> users.update(user("ann", "a")).setEmail("c").run())
        .isInstanceOfSatisfying(
            ConditionFailedException.class,
            refused -> assertThat(refused.rule()).isEqualTo(ConditionFailedException.Rule.ABSENT));
  }

  @Test
  void conflictsAreTriedAgain() {
    companies.http.next(
        WRITE,
        Fault.cancelled("None", "TransactionConflict"),
        Fault.error(400, "TransactionInProgressException"),
        Fault.cancelled("ThrottlingError", "None"));

    users.create(user("ann", "a"));

    assertThat(companies.http.sent().stream().filter(WRITE::equals)).hasSize(4);
  }

  @Test
  void whatIsStillOnItsWayIsNotDoneTwice() {
    Fault doneUnheard = Fault.done(Fault.error(400, "TransactionInProgressException"));
    companies.http.next(WRITE, doneUnheard);
    users.create(user("ann", "a"));

    companies.http.next(WRITE, doneUnheard);
    assertThat(users.upsert(user("ann", "b")).addVisits(1).run().visits()).isEqualTo(1);
  }

  @Test
  void conflictsOfOneRequestAreTriedAgain() {
    users.create(user("ann", "a"));
    Fault conflict = Fault.error(400, "TransactionConflictException");
    companies.http.next("UpdateItem", conflict, conflict);
    companies.http.next("DeleteItem", conflict);

    assertThat(users.save(user("ann", "a"))).isEqualTo(user("ann", "a"));
    assertThat(users.delete("bob")).isEmpty();
  }

  @Test
  void conflictsEnd() {
    try (Companies brief = new Companies(dynamoDb)) {
      brief.http.next(
          WRITE,
          Collections.nCopies(6, Fault.cancelled("None", "TransactionConflict"))
              .toArray(Fault[]::new));
      brief.http.next(
          "UpdateItem",
          Collections.nCopies(6, Fault.error(400, "TransactionConflictException"))
              .toArray(Fault[]::new));

      assertThatThrownBy(() -> brief.acme.users().create(user("ann", "a")))
          .isInstanceOfSatisfying(
              OperationFailedException.class,
              failed -> assertThat(failed.retryable()).as("may be run again").isTrue())
          .hasMessageNotContaining("canary");
      assertThatThrownBy(() -> brief.acme.users().save(user("ann", "a")))
          .isInstanceOfSatisfying(
              OperationFailedException.class,
              failed -> assertThat(failed.retryable()).as("may be run again").isTrue());
    }
  }

  @Test
  void aValueThatNobodyCanHaveIsNotTriedAgain() {
    companies.http.next(WRITE, Fault.cancelled("ValidationError", "TransactionConflict"));

    assertThatThrownBy(() -> users.create(user("ann", "a")))
        .isInstanceOfSatisfying(
            OperationFailedException.class,
            failed -> assertThat(failed.retryable()).as("may be run again").isFalse());
  }

  @Test
  void aValueIsFreeThatAnItemOfTheTransactionTookMeanwhile() {
    users.create(user("bob", "b"));
    companies.http.next(WRITE, Fault.after(() -> others.acme.users().save(user("bob", "wanted"))));

    companies.acme.transaction().delete(users.key("bob")).create(user("ann", "wanted")).run();

    assertThat(users.all().stream()).containsExactly(user("ann", "wanted"));
  }

  @Test
  void aTransactionLeavesAValueThatIsAnothers() {
    users.create(user("ann", "a"));
    OrphanRows.own(companies.client, "a", "bob");
    int before = companies.http.sent().size();

    companies.acme.transaction().delete(users.key("ann")).create(user("eve", "e")).run();

    assertThat(companies.http.sent().subList(before, companies.http.sent().size()))
        .containsExactly("TransactGetItems", WRITE, WRITE);
    OrphanRows.remove(companies.client, "a");
  }

  @Test
  void aTransactionWithATokenThatLostARaceMayBeRunAgain() {
    users.create(user("ann", "a"));
    companies.http.next(WRITE, Fault.after(() -> others.acme.users().save(user("ann", "b"))));
    PeopleTenant.Transaction transaction =
        companies.acme.transaction().save(user("ann", "c")).create(user("bob", "d"));
    int before = companies.http.sent().size();

    assertThatThrownBy(() -> transaction.run("token"))
        .isInstanceOfSatisfying(
            TransactionCancelledException.class,
            cancelled -> {
              assertThat(cancelled.retryable()).as("may be run again").isTrue();
              assertThat(cancelled.operations())
                  .extracting(CancelledOperation::rule)
                  .containsExactly(Rule.CONFLICT, Rule.NONE);
            });

    assertThat(companies.http.sent().subList(before, companies.http.sent().size()))
        .as("what was sent may not change, and does not pass")
        .containsExactly("TransactGetItems", WRITE);
  }

  @Test
  void readsOfATransactionAreTriedAgain() {
    users.create(user("ann", "a"));
    companies.http.next("TransactGetItems", Fault.cancelled("TransactionConflict"));

    companies.acme.transaction().save(user("ann", "c")).run();

    assertThat(users.get("ann").map(User::email)).isEqualTo(Optional.of("c"));
  }

  @Test
  void readsOfATransactionEnd() {
    companies.http.next(
        "TransactGetItems",
        Collections.nCopies(20, Fault.cancelled("TransactionConflict")).toArray(Fault[]::new));

    assertThatThrownBy(
            () ->
                companies.acme.transaction().create(user("bob", "b")).save(user("ann", "c")).run())
        .isInstanceOfSatisfying(
            TransactionCancelledException.class,
            cancelled -> {
              assertThat(cancelled.retryable()).as("may be run again").isTrue();
              assertThat(cancelled.operations())
                  .extracting(CancelledOperation::rule)
                  .containsExactly(Rule.NONE, Rule.CONFLICT);
            });
  }

  @Test
  void aValueWhoseRowIsAnothersIsLeftToIt() {
    users.create(user("ann", "a"));
    OrphanRows.own(companies.client, "a", "bob");

    users.save(user("ann", "b"));

    assertThatThrownBy(() -> users.create(user("eve", "a")))
        .isInstanceOf(UniqueConstraintException.class);
    OrphanRows.own(companies.client, "a", "eve");
    users.create(user("eve", "a"));
  }

  @Test
  void aRowThatBecomesTheItemsOwnMeanwhileIsLeftAllTheSame() {
    Fault asItIs = Fault.after(() -> {});
    Fault becomesOwn = Fault.after(() -> OrphanRows.own(companies.client, "a", "ann"));
    users.create(user("ann", "a"));
    OrphanRows.own(companies.client, "a", "bob");
    companies.http.next(WRITE, asItIs, becomesOwn);
    users.save(user("ann", "b"));
    assertThat(Companies.kept(companies.client)).hasSize(1);

    users.save(user("ann", "a"));
    OrphanRows.own(companies.client, "a", "bob");
    companies.http.next(WRITE, asItIs, becomesOwn);
    companies.acme.transaction().save(user("ann", "b")).run();
    assertThat(Companies.kept(companies.client)).hasSize(1);
  }

  @Test
  void whatIsCreatedMeanwhileIsDeletedWithItsValues() {
    companies.http.next(
        "DeleteItem", Fault.after(() -> others.acme.users().create(user("ann", "a"))));
    assertThat(users.delete("ann")).contains(user("ann", "a"));

    companies.http.next(WRITE, Fault.after(() -> others.acme.users().create(user("ann", "a"))));
    companies.acme.transaction().delete(users.key("ann")).run();
    assertThat(Companies.rows(companies.client)).isEmpty();
  }

  @Test
  void aDeleteAnswersWhatItDeletes() {
    users.create(user("ann", "a"));
    companies.http.next(
        WRITE, Fault.after(() -> others.acme.users().update("ann").addVisits(1).run()));

    assertThat(users.delete("ann").map(User::visits)).contains(1);
  }

  @Test
  void aClaimTakesTheValuesThatTheItemHasByThen() {
    users.create(user("ann", "a"));
    OrphanRows.remove(companies.client, "a");
    companies.http.next(WRITE, Fault.after(() -> others.acme.users().save(user("ann", "b"))));

    assertThat(users.claim("ann")).isEqualTo(user("ann", "b"));
  }

  @Test
  void aValueThatChangesIsNoLostRace() {
    try (Companies once = new Companies(dynamoDb, Clock.systemUTC(), 1)) {
      once.acme.users().save(user("ann", "a"));

      assertThat(once.acme.users().save(user("ann", "b"))).isEqualTo(user("ann", "b"));
    }
  }
}
