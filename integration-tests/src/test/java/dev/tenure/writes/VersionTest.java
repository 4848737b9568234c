package dev.tenure.writes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.tenure.runtime.ConditionFailedException;
import dev.tenure.runtime.ConditionFailedException.Rule;
import dev.tenure.runtime.ItemExistsException;
import dev.tenure.runtime.TenantMismatchException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class VersionTest {
  private static final AttributeValue CANARY = AttributeValue.fromS("canary-7f3a");

  private final Desk desk = new Desk();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void beginsWithTheClockAndCountsOn() {
    Order created = desk.acme.orders().create(Order.placed("acme", "o"));
    assertThat(created.version()).isEqualTo(1772359200123456L);
    assertThat(desk.row("ORDER#o").get("version").n()).isEqualTo("1772359200123456");

    Order saved = desk.acme.orders().save(created);
    assertThat(saved.version()).isEqualTo(created.version() + 1);
    Order replaced = desk.acme.orders().replace(saved);
    assertThat(replaced.version()).isEqualTo(created.version() + 2);
    assertThat(desk.acme.orders().get("o")).contains(replaced);
    assertThat(desk.acme.orders().delete(replaced)).contains(replaced);
  }

  @Test
  void anObjectOfTheCallersIsNotChanged() {
    Badge badge = new Badge();
    badge.setTenantId("acme");
    badge.setDraft("mine");

    Badge stored = desk.acme.badge().create(badge);

    assertThat(badge.getVersion()).isZero();
    assertThat(badge.getDraft()).isEqualTo("mine");
    assertThat(stored.getVersion()).isPositive();
    assertThat(stored.getDraft()).isEmpty();
  }

  @Test
  void aWriteThatDidNotSeeTheLastOneIsRefused() {
    Order first = desk.acme.orders().create(Order.placed("acme", "o"));
    Order second = desk.acme.orders().save(first.withStatus("PAID"));

    refused(Rule.VERSION, () -> desk.acme.orders().save(first));
    refused(Rule.VERSION, () -> desk.acme.orders().replace(first));
    refused(Rule.VERSION, () -> desk.acme.orders().delete(first));
    refused(Rule.VERSION, () -> desk.acme.orders().save(first.withVersion(0)));
    refused(Rule.VERSION, () -> desk.acme.orders().replace(first.withVersion(0)));
    refused(Rule.VERSION, () -> desk.acme.orders().delete(first.withVersion(0)));
    assertThatThrownBy(() -> desk.acme.orders().create(second))
        .isInstanceOf(ItemExistsException.class);
    assertThat(desk.acme.orders().get("o")).contains(second);
  }

  @Test
  void whatIsGoneIsNotSaved() {
    Order order = desk.acme.orders().create(Order.placed("acme", "o"));
    assertThat(desk.acme.orders().delete("o")).contains(order);

    refused(Rule.ABSENT, () -> desk.acme.orders().save(order));
    refused(Rule.ABSENT, () -> desk.acme.orders().replace(order));
    assertThat(desk.acme.orders().delete(order)).isEmpty();
    assertThat(desk.row("ORDER#o")).isEmpty();
  }

  @Test
  void anotherTenantsItemIsNoItem() {
    Order order = desk.acme.orders().create(Order.placed("acme", "o"));
    Order foreign = new Order("globex", "o", "X", null, order.updatedAt(), order.version());

    refused(Rule.ABSENT, () -> desk.globex.orders().save(foreign));
    assertThat(desk.globex.orders().delete(foreign)).isEmpty();
    assertThatThrownBy(() -> desk.globex.orders().delete(order))
        .isInstanceOf(TenantMismatchException.class);
    assertThat(desk.acme.orders().get("o")).contains(order);
  }

  @Test
  void whatIsCreatedAgainHasNoVersionThatItHadBefore() {
    List<Order> held = new ArrayList<>();
    for (Duration step : List.of(Duration.ZERO, Duration.ofDays(-1), Duration.ofMillis(1))) {
      desk.watch.move(step);
      Order order = desk.acme.orders().create(Order.placed("acme", "o"));
      held.forEach(old -> refused(Rule.VERSION, () -> desk.acme.orders().save(old)));
      held.add(order);
      for (int i = 0; i < 3; i++) {
        order = desk.acme.orders().save(order);
        held.add(order);
      }
      assertThat(desk.acme.orders().delete(order)).isPresent();
    }
    assertThat(held).extracting(Order::version).doesNotHaveDuplicates();
  }

  @Test
  void aRowWithoutAVersionIsWelcome() {
    for (Map<String, AttributeValue> version :
        List.of(
            Map.<String, AttributeValue>of(),
            Map.of("version", AttributeValue.fromN("0")),
            Map.of("version", AttributeValue.fromNul(true)))) {
      desk.plant("BADGE", Map.of("owner", AttributeValue.fromS("old"), "other", CANARY));
      desk.plant("BADGE", version);
      Badge old = desk.acme.badge().get().orElseThrow();
      assertThat(old.getVersion()).isZero();

      Badge saved = desk.acme.badge().save(old);

      assertThat(saved.getVersion()).isPositive();
      assertThat(desk.row("BADGE")).containsEntry("other", CANARY);
      refused(Rule.VERSION, () -> desk.acme.badge().save(old));
      assertThat(desk.acme.badge().delete(saved)).isPresent();
    }
  }

  @Test
  void noMessageTellsWhatIsStored() {
    Order order = desk.acme.orders().create(Order.placed("acme", "o"));
    desk.plant("ORDER#o", Map.of("status", CANARY, "version", AttributeValue.fromN("4711")));

    assertThatThrownBy(() -> desk.acme.orders().save(order))
        .hasMessage("save of Order was refused: the item was written since the object was read")
        .hasNoCause();
  }

  @Test
  void noWriteOfManyIsLost() throws Exception {
    int writers = 4;
    int rounds = 10;
    var unused = desk.acme.orders().create(Order.placed("acme", "o").withStatus("0"));
    ExecutorService threads = Executors.newFixedThreadPool(writers);
    try {
      List<Callable<Integer>> tasks = new ArrayList<>();
      for (int i = 0; i < writers; i++) {
        tasks.add(() -> countUp(rounds));
      }
      for (Future<Integer> done : threads.invokeAll(tasks)) {
        assertThat(done.get()).isEqualTo(rounds);
      }
    } finally {
      threads.shutdown();
    }
    assertThat(desk.acme.orders().get("o").orElseThrow().status())
        .isEqualTo(String.valueOf(writers * rounds));
  }

  private int countUp(int times) {
    int done = 0;
    while (done < times) {
      Order read = desk.acme.orders().get("o").orElseThrow();
      String next = String.valueOf(Integer.parseInt(read.status()) + 1);
      if (desk.acme.orders().trySave(read.withStatus(next)).applied()) {
        done++;
      }
    }
    return done;
  }

  private static void refused(Rule rule, ThrowingCallable write) {
    assertThatThrownBy(write)
        .asInstanceOf(type(ConditionFailedException.class))
        .extracting(ConditionFailedException::rule)
        .isEqualTo(rule);
  }
}
