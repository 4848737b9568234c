package dev.tenure.unique;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.docs.Examples;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.UniqueConstraintException;
import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.stream.ScannedItem;
import dev.tenure.testing.DynamoDbLocalExtension;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The examples of {@code docs/unique.md} are lines of this package. */
class DocumentationTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  private static final System.Logger log = System.getLogger(DocumentationTest.class.getName());

  @Test
  void examplesAreCompiled() throws IOException {
    assertThat(Examples.of("unique.md")).hasSize(6).allMatch(Examples.compiledIn("unique"));
  }

  @Test
  void examplesRun() {
    try (Companies companies = new Companies(dynamoDb)) {
      PeopleTenant acme = companies.acme;
      User ann = User.of("acme", "ann", "ann@example.com");
      User bob = User.of("acme", "bob", "bob@example.com");

      assertThat(register(acme, ann)).isTrue();
      assertThat(register(acme, ann.withEmail("ann@example.org"))).isFalse();
      assertThat(register(acme, new User("acme", "eve", "ann@example.com", "x", null, 0, 0)))
          .isFalse();
      assertThat(tryToRegister(acme, bob)).isEqualTo("welcome");
      assertThat(tryToRegister(acme, User.of("acme", "joe", "bob@example.com")))
          .isEqualTo("email is taken");
      find(acme);
      swap(acme, ann, bob);
      claim(companies.table, PeopleOperator.connect(dynamoDb.client()));
      assertThat(Companies.kept(companies.client)).isEqualTo(Companies.expected(companies.client));
    }
  }

  private static void find(PeopleTenant acme) {
    Optional<User> visitor = acme.users().getByEmail("ann@example.com");
    Optional<User> holder = acme.users().getByBadge("north", 7);
    assertThat(visitor.map(User::userId)).contains("ann");
    assertThat(holder).isEmpty();
  }

  private static boolean register(PeopleTenant acme, User user) {
    if (acme.users().get(user.userId()).isPresent()) {
      return false;
    }
    try {
      acme.users().create(user);
      return true;
    } catch (UniqueConstraintException refused) {
      log.log(Level.DEBUG, "taken: {0}", refused.constraint());
      return false;
    }
  }

  private static String tryToRegister(PeopleTenant acme, User user) {
    WriteResult<User> created = acme.users().tryCreate(user);
    String answer = created.violated().map(name -> name + " is taken").orElse("welcome");
    return answer;
  }

  private static void swap(PeopleTenant acme, User ann, User bob) {
    acme.transaction().save(ann.withEmail(bob.email())).save(bob.withEmail(ann.email())).run();
  }

  private static void claim(PeopleTable people, PeopleOperator operator) {
    operator.scan().forEach(item -> claim(people, item));
  }

  private static void claim(PeopleTable people, ScannedItem<TenantId> item) {
    item.as(UserSchema.INSTANCE)
        .ifPresent(user -> people.tenant(item.tenant().orElseThrow()).users().claim(user.userId()));
  }
}
