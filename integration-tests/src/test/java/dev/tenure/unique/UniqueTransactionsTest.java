package dev.tenure.unique;

import static dev.tenure.unique.UserAttributes.VISITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.CancelledOperation;
import dev.tenure.runtime.CancelledOperation.Rule;
import dev.tenure.runtime.IdempotencyMismatchException;
import dev.tenure.runtime.InvalidTransactionException;
import dev.tenure.runtime.TransactionCancelledException;
import dev.tenure.runtime.UniqueConstraintException;
import dev.tenure.testing.DynamoDbLocalExtension;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Unique values in transactions of the user's. */
class UniqueTransactionsTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  private final String token = UUID.randomUUID().toString();
  private Companies companies;
  private PeopleTenant acme;

  @BeforeEach
  void open() {
    companies = new Companies(dynamoDb);
    acme = companies.acme;
  }

  @AfterEach
  void close() {
    assertThat(Companies.kept(companies.client)).isEqualTo(Companies.expected(companies.client));
    companies.close();
  }

  private static User user(String id, String email) {
    return User.of("acme", id, email);
  }

  private static Note note(String id) {
    return new Note("acme", id, "text");
  }

  @Test
  void valuesGoWithTheItems() {
    assertThat(
            acme.transaction()
                .create(user("ann", "a"))
                .create(user("bob", "b"))
                .create(note("n"))
                .run()
                .items(User.class))
        .containsExactly(user("ann", "a"), user("bob", "b"));

    acme.transaction()
        .save(user("ann", "a2"))
        .replace(user("bob", "b2"))
        .update(acme.users().upsert(user("eve", "e")).addVisits(1))
        .delete(acme.notes().key("n"))
        .run();
    acme.transaction()
        .delete(user("ann", "whatever"))
        .delete(acme.users().key("bob"))
        .update(acme.users().update(acme.users().get("eve").orElseThrow()).setEmail("e2"))
        .delete(acme.users().key("nobody"))
        .run();

    assertThat(acme.users().all().stream()).extracting(User::email).containsExactly("e2");
  }

  @Test
  void itemsSwapTheirValues() {
    acme.users().create(user("ann", "a"));
    acme.users().create(user("bob", "b"));

    acme.transaction().save(user("ann", "b")).save(user("bob", "a")).run();
    acme.transaction()
        .update(acme.users().update(user("ann", "b")).setEmail("a"))
        .update(acme.users().update(user("bob", "a")).setEmail("b"))
        .run();
    acme.transaction().delete(acme.users().key("ann")).save(user("bob", "a")).run();

    assertThat(acme.users().all().stream()).containsExactly(user("bob", "a"));
  }

  @Test
  void aTakenValueIsTheOperationsFault() {
    acme.users().create(user("ann", "a"));

    assertThatThrownBy(() -> acme.transaction().create(note("n")).create(user("bob", "a")).run())
        .isInstanceOfSatisfying(
            TransactionCancelledException.class,
            cancelled -> {
              assertThat(cancelled.operations())
                  .extracting(CancelledOperation::rule)
                  .containsExactly(Rule.NONE, Rule.UNIQUE_VALUE_TAKEN);
              assertThat(cancelled.operations().get(1).constraint()).contains("email");
            })
        .hasMessageContaining("operation 2, create of User")
        .hasMessageContaining("'email'");
    assertThat(acme.notes().get("n")).isEmpty();
  }

  @Test
  void twoItemsOfOneTransactionCannotHaveOneValue() {
    assertThatThrownBy(
            () -> acme.transaction().create(user("ann", "a")).create(user("bob", "a")).run())
        .isInstanceOf(UniqueConstraintException.class);
  }

  @Test
  void conditionsKeepTheirRules() {
    acme.users().create(user("ann", "a"));

    assertThatThrownBy(() -> acme.transaction().save(user("ann", "b"), VISITS.atLeast(1)).run())
        .isInstanceOfSatisfying(
            TransactionCancelledException.class,
            cancelled ->
                assertThat(cancelled.atFault())
                    .extracting(CancelledOperation::rule)
                    .containsExactly(Rule.CONDITION_FAILED));
    assertThatThrownBy(() -> acme.transaction().create(user("ann", "b")).run())
        .isInstanceOfSatisfying(
            TransactionCancelledException.class,
            cancelled ->
                assertThat(cancelled.atFault())
                    .extracting(CancelledOperation::rule)
                    .containsExactly(Rule.ITEM_EXISTS));
  }

  @Test
  void rowsOfValuesCount() {
    PeopleTenant.Transaction fits = acme.transaction();
    for (int i = 0; i < 50; i++) {
      fits.create(user("u" + i, "e" + i));
    }
    fits.run();

    PeopleTenant.Transaction many = acme.transaction();
    for (int i = 0; i < 51; i++) {
      many.create(user("v" + i, "f" + i));
    }
    assertThatThrownBy(many::run)
        .isInstanceOf(InvalidTransactionException.class)
        .hasMessage(
            "transaction of people was refused: it takes 1 to 100 operations, not 102, of which 51 keep unique values");
  }

  @Test
  void whatNeedsNoReadIsDoneOnce() {
    Instant now = Instant.now();
    acme.transaction().create(user("ann", "a")).run(token, now);
    acme.transaction().create(user("ann", "a")).run(token, now);

    String other = UUID.randomUUID().toString();
    acme.transaction().update(acme.users().update(user("ann", "a")).setEmail("b")).run(other, now);
    acme.transaction().update(acme.users().update(user("ann", "a")).setEmail("b")).run(other, now);

    assertThat(acme.users().get("ann")).contains(user("ann", "b"));
  }

  @Test
  void whatWasReadIsAnotherTransactionAfterwards() {
    acme.users().create(user("ann", "a"));
    acme.transaction().save(user("ann", "b")).run(token);

    assertThatThrownBy(() -> acme.transaction().save(user("ann", "b")).run(token))
        .isInstanceOf(IdempotencyMismatchException.class);
    assertThat(acme.users().get("ann")).contains(user("ann", "b"));
  }

  @Test
  void batchesRefuseWhatTheyCannotKeep() {
    acme.users().create(user("ann", "a"));

    assertThatThrownBy(() -> acme.batch().delete(acme.users().key("ann")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("User has unique values");
    acme.batch().replace(note("n")).run();
    assertThat(UserDao.class.getMethods())
        .extracting(java.lang.reflect.Method::getName)
        .doesNotContain("replaceAll", "deleteAll");
    assertThat(NoteDao.class.getMethods())
        .extracting(java.lang.reflect.Method::getName)
        .contains("replaceAll", "deleteAll");
  }
}
