package dev.tenure.unique;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.testing.DynamoDbLocalExtension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Random writes of two tenants do what they do to a map in memory that knows the constraints, and
 * whatever is stored, the rows that keep values are exactly those of the items.
 */
class RandomWritesTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  private static final int SEQUENCES = 12;
  private static final int LENGTH = 60;

  @Test
  void writesAndValuesAgree() {
    for (int seed = 0; seed < SEQUENCES; seed++) {
      try (Companies companies = new Companies(dynamoDb)) {
        new Sequence(new Random(seed), companies).run();
      }
      dynamoDb.client().deleteTable(request -> request.tableName(Companies.TABLE));
    }
  }

  private static final class Sequence {
    private final Random random;
    private final Companies companies;
    private final Map<String, Map<String, User>> model = new HashMap<>();

    Sequence(Random random, Companies companies) {
      this.random = random;
      this.companies = companies;
      model.put("acme", new TreeMap<>());
      model.put("globex", new TreeMap<>());
    }

    void run() {
      for (int step = 0; step < LENGTH; step++) {
        step();
        if (step % 5 == 4) {
          requireAgreement();
        }
      }
      requireAgreement();
    }

    private void requireAgreement() {
      assertThat(Companies.kept(companies.client)).isEqualTo(Companies.expected(companies.client));
      model.forEach(
          (tenant, users) ->
              assertThat(door(tenant).users().all().stream())
                  .containsExactlyElementsOf(users.values()));
    }

    private PeopleTenant door(String tenant) {
      return tenant.equals("acme") ? companies.acme : companies.globex;
    }

    private User user(String tenant) {
      Integer badge = random.nextInt(3) == 0 ? null : random.nextInt(3);
      return new User(
          tenant,
          "u" + random.nextInt(4),
          "m" + random.nextInt(4),
          random.nextBoolean() ? "north" : "south",
          badge,
          random.nextInt(100),
          random.nextInt(4) == 0 ? 4_000_000_000L + random.nextInt(2) : 0);
    }

    private void step() {
      String tenant = random.nextBoolean() ? "acme" : "globex";
      Map<String, User> users = model.get(tenant);
      UserDao dao = door(tenant).users();
      User next = user(tenant);
      User there = users.get(next.userId());
      switch (random.nextInt(9)) {
        case 0 ->
            expect(
                there != null ? Outcome.REFUSED : Outcome.put(users, next), () -> dao.create(next));
        case 1 -> expect(Outcome.put(users, next), () -> dao.save(next));
        case 2 -> expect(Outcome.put(users, next), () -> dao.replace(next));
        case 3 -> {
          users.remove(next.userId());
          assertThat(dao.delete(next.userId()).isPresent()).isEqualTo(there != null);
        }
        case 4 -> {
          users.remove(next.userId());
          assertThat(dao.delete(next).isPresent()).isEqualTo(there != null);
        }
        case 5 -> {
          if (there != null) {
            User changed = there.withEmail(next.email()).until(next.until());
            expect(
                Outcome.put(users, changed),
                () -> dao.update(there).setEmail(next.email()).setUntil(next.until()).run());
          }
        }
        case 6 -> {
          if (there != null) {
            expect(
                Outcome.put(users, there.withBadge(next.badge())),
                () -> dao.modify(there.userId(), read -> read.withBadge(next.badge())));
          }
        }
        case 7 -> {
          int visits = (there == null ? 0 : there.visits()) + 1;
          User wanted =
              new User(
                  tenant,
                  next.userId(),
                  next.email(),
                  next.site(),
                  next.badge(),
                  visits,
                  next.until());
          expect(Outcome.put(users, wanted), () -> dao.upsert(next).addVisits(1).run());
        }
        default -> transaction(tenant, users);
      }
    }

    /** Two or three writes of different items at once, swaps among them. */
    private void transaction(String tenant, Map<String, User> users) {
      Map<String, User> wanted = new TreeMap<>(users);
      PeopleTenant.Transaction transaction = door(tenant).transaction();
      List<User> stored = new ArrayList<>(users.values());
      if (stored.size() >= 2 && random.nextBoolean()) {
        User one = stored.get(0);
        User other = stored.get(1);
        wanted.put(one.userId(), one.withEmail(other.email()));
        wanted.put(other.userId(), other.withEmail(one.email()));
        transaction.save(one.withEmail(other.email()));
        transaction.update(door(tenant).users().update(other).setEmail(one.email()));
      } else {
        for (String id : List.of("u0", "u1", "u2")) {
          User next = user(tenant);
          User item =
              new User(tenant, id, next.email(), next.site(), next.badge(), 1, next.until());
          switch (random.nextInt(4)) {
            case 0 -> {
              wanted.remove(id);
              transaction.delete(door(tenant).users().key(id));
            }
            case 1 -> {
              wanted.put(id, item);
              transaction.replace(item);
            }
            case 2 -> {
              wanted.put(id, item);
              transaction.save(item);
            }
            default -> {
              // leaves it alone
            }
          }
        }
        if (transaction.size() == 0) {
          return;
        }
      }
      expect(Outcome.become(users, wanted), transaction::run);
    }

    private static void expect(Outcome expected, Runnable write) {
      assertThat(Outcome.of(write)).isEqualTo(expected);
    }
  }
}
