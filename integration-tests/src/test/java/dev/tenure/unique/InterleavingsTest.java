package dev.tenure.unique;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.runtime.Backoff;
import dev.tenure.runtime.ConditionFailedException;
import dev.tenure.runtime.ConditionFailedException.Rule;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.testing.DynamoDbLocalExtension;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Writes whose requests come between each other's, in every order that chance knows, do what they
 * would have done one after another, in some order.
 */
class InterleavingsTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  private static final int ROUNDS = 250;
  private static final List<String> IDS = List.of("u0", "u1", "u2");

  private final Turns turns = new Turns();
  private DynamoDbClient client;
  private PeopleTable people;

  @BeforeEach
  void open() {
    client =
        dynamoDb
            .configure(DynamoDbClient.builder())
            .overrideConfiguration(o -> o.addExecutionInterceptor(turns))
            .build();
    TableOptions options =
        TableOptions.builder()
            .backoff(new Backoff(Duration.ofMillis(1), Duration.ofMillis(1), 50))
            .build();
    PeopleOperator.connect(client).createTableIfAbsent();
    people = PeopleTable.connect(client, options);
  }

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void writesAreDoneInSomeOrder() throws Exception {
    for (int seed = 0; seed < ROUNDS; seed++) {
      new Round(seed).run();
    }
    assertThat(Companies.kept(client)).isEqualTo(Companies.expected(client));
  }

  /**
   * A write, or a read that is refused if it finds nothing.
   *
   * @param done what it does to a map of users
   * @param read the user that it reads at last: deleted by then, it is told not to be there
   */
  private record Write(
      String name,
      Consumer<PeopleTenant> run,
      Function<Map<String, User>, Outcome> done,
      String read) {}

  /** A few writes of a tenant of their own. */
  private final class Round {
    private final int seed;
    private final Random random;
    private final PeopleTenant tenant;
    private final Map<String, User> before = new TreeMap<>();

    Round(int seed) {
      this.seed = seed;
      this.random = new Random(seed);
      this.tenant = people.tenant(TenantId.of("t" + seed));
    }

    void run() throws Exception {
      for (String id : IDS) {
        User user = user(id);
        if (random.nextInt(3) > 0 && Outcome.put(before, user) == Outcome.DONE) {
          tenant.users().create(user);
        }
      }
      List<Write> writes = new ArrayList<>();
      for (int i = 2 + random.nextInt(2); i > 0; i--) {
        writes.add(write(IDS.get(random.nextInt(IDS.size()))));
      }
      List<Callable<Outcome>> calls = new ArrayList<>();
      writes.forEach(write -> calls.add(() -> Outcome.of(() -> write.run().accept(tenant))));
      List<Outcome> outcomes = turns.together(random, calls);
      Map<String, User> after = new TreeMap<>();
      tenant.users().all().stream().forEach(user -> after.put(user.userId(), user));

      assertThat(isSomeOrder(writes, outcomes, after))
          .as(
              "seed %s: of %s, %s came to %s and left %s",
              seed,
              before.values(),
              writes.stream().map(Write::name).toList(),
              outcomes,
              after.values())
          .isTrue();
    }

    private User user(String id) {
      Integer badge = random.nextInt(3) == 0 ? random.nextInt(2) : null;
      long until = random.nextInt(4) == 0 ? 4_000_000_000L : 0;
      return new User("t" + seed, id, email(), "north", badge, 0, until);
    }

    private String email() {
      return "m" + random.nextInt(3);
    }

    private Write write(String id) {
      User next = user(id);
      String email = email();
      return switch (random.nextInt(10)) {
        case 0 ->
            new Write(
                "create " + next,
                door -> door.users().create(next),
                users -> users.containsKey(id) ? Outcome.REFUSED : Outcome.put(users, next),
                "");
        case 1 ->
            new Write(
                "save " + next,
                door -> door.users().save(next),
                users -> Outcome.put(users, next),
                id);
        case 2 ->
            new Write(
                "replace " + next,
                door -> door.users().replace(next),
                users -> Outcome.put(users, next),
                "");
        case 3, 4 ->
            new Write(
                "delete " + id,
                door -> door.users().delete(id),
                users -> {
                  users.remove(id);
                  return Outcome.DONE;
                },
                "");
        case 5 ->
            new Write(
                "modify " + id + " to " + email,
                door -> door.users().modify(id, user -> user.withEmail(email)),
                users ->
                    users.containsKey(id)
                        ? Outcome.put(users, users.get(id).withEmail(email))
                        : Outcome.REFUSED,
                id);
        case 6 -> {
          User known = before.getOrDefault(id, next);
          yield new Write(
              "update " + known + " to " + email,
              door -> door.users().update(known).setEmail(email).run(),
              users -> update(users, known, email),
              id);
        }
        case 7 ->
            new Write(
                "upsert " + next + " and count",
                door -> door.users().upsert(next).addVisits(1).run(),
                users -> upsert(users, next),
                id);
        case 8 ->
            new Write(
                "get of " + email,
                door -> {
                  if (door.users().getByEmail(email).isEmpty()) {
                    throw new ConditionFailedException("getByEmail", "User", Rule.ABSENT);
                  }
                },
                users -> has(users, email) ? Outcome.DONE : Outcome.REFUSED,
                "");
        default -> transaction();
      };
    }

    private static boolean has(Map<String, User> users, String email) {
      return users.values().stream().anyMatch(user -> user.email().equals(email));
    }

    private static Outcome update(Map<String, User> users, User known, String email) {
      User user = users.get(known.userId());
      boolean isKnown =
          user != null && user.email().equals(known.email()) && user.until() == known.until();
      return isKnown ? Outcome.put(users, user.withEmail(email)) : Outcome.REFUSED;
    }

    private static Outcome upsert(Map<String, User> users, User next) {
      User user = users.get(next.userId());
      int visits = user == null ? 1 : user.visits() + 1;
      return Outcome.put(
          users,
          new User(
              next.tenantId(),
              next.userId(),
              next.email(),
              next.site(),
              next.badge(),
              visits,
              next.until()));
    }

    /** Two users, of whom each is deleted or written: they may swap, and hand on. */
    private Write transaction() {
      List<User> written = new ArrayList<>();
      Set<String> deleted = new HashSet<>();
      int first = random.nextInt(IDS.size());
      for (String id : List.of(IDS.get(first), IDS.get((first + 1) % IDS.size()))) {
        if (random.nextInt(3) == 0) {
          deleted.add(id);
        } else {
          written.add(user(id));
        }
      }
      return new Write(
          "delete " + deleted + " with save of " + written,
          door -> {
            PeopleTenant.Transaction transaction = door.transaction();
            deleted.forEach(id -> transaction.delete(door.users().key(id)));
            written.forEach(transaction::save);
            transaction.run();
          },
          users -> {
            Map<String, User> wanted = new TreeMap<>(users);
            wanted.keySet().removeAll(deleted);
            written.forEach(user -> wanted.put(user.userId(), user));
            return Outcome.become(users, wanted);
          },
          "");
    }

    private boolean isSomeOrder(
        List<Write> writes, List<Outcome> outcomes, Map<String, User> after) {
      return orders(writes.size()).stream()
          .anyMatch(order -> isOrder(order, writes, outcomes, after));
    }

    private boolean isOrder(
        List<Integer> order, List<Write> writes, List<Outcome> outcomes, Map<String, User> after) {
      Map<String, User> users = new TreeMap<>(before);
      Set<String> toBeDeleted = new HashSet<>();
      for (int index : order) {
        Write write = writes.get(index);
        Outcome outcome = write.done().apply(users);
        if (outcome == Outcome.DONE && outcomes.get(index) == Outcome.REFUSED) {
          toBeDeleted.add(write.read());
        } else if (outcome != outcomes.get(index)) {
          return false;
        }
        toBeDeleted.removeIf(id -> !id.isEmpty() && !users.containsKey(id));
      }
      return toBeDeleted.isEmpty() && users.equals(after);
    }
  }

  private static List<List<Integer>> orders(int count) {
    if (count == 0) {
      return List.of(List.of());
    }
    List<List<Integer>> orders = new ArrayList<>();
    for (List<Integer> shorter : orders(count - 1)) {
      for (int place = 0; place <= shorter.size(); place++) {
        List<Integer> order = new ArrayList<>(shorter);
        order.add(place, count - 1);
        orders.add(order);
      }
    }
    return orders;
  }
}
