package dev.tenure.writes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import dev.tenure.runtime.WriteResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Any sequence of writes of one item, with objects old and new and a clock that goes anywhere, does
 * what the documentation says of an item in memory.
 */
class WritesPropertyTest {
  private static final int ACTIONS = 9;

  @Test
  void everySequenceOfWritesDoesWhatIsDocumented() {
    AtomicInteger names = new AtomicInteger();
    try (Desk desk = new Desk()) {
      qt().withExamples(150)
          .withShrinkCycles(0)
          .forAll(lists().of(integers().between(0, ACTIONS * 5 - 1)).ofSizeBetween(1, 14))
          .checkAssert(
              actions -> {
                Item item = new Item(desk, "lease-" + names.incrementAndGet());
                actions.forEach(action -> item.act(action % ACTIONS, action / ACTIONS));
              });
    }
  }

  /** One item, as it is stored and as it should be. */
  private static final class Item {
    private final Desk desk;
    private final LeaseDao leases;
    private final String name;
    private final List<Lease> held = new ArrayList<>();
    private final Set<Long> versions = new HashSet<>();
    private Optional<Lease> row = Optional.empty();

    Item(Desk desk, String name) {
      this.desk = desk;
      this.leases = desk.acme.leases();
      this.name = name;
      long end = desk.watch.instant().getEpochSecond() + 30;
      held.add(new Lease("acme", name, "a", end, 0));
      held.add(new Lease("acme", name, "b", 0, 0));
    }

    void act(int action, int choice) {
      Lease object = held.get(choice * 7 % held.size());
      switch (action) {
        case 0 -> written(leases.tryCreate(object), there().isEmpty());
        case 1, 2 -> written(leases.trySave(object), isKnown(object));
        case 3 -> written(leases.tryReplace(object), isKnown(object));
        case 4 -> deleted(leases.tryDelete(object), isKnown(object) || there().isEmpty());
        case 5 -> {
          assertThat(leases.delete(name)).isEqualTo(there());
          row = Optional.empty();
        }
        case 6 -> desk.watch.move(Duration.ofSeconds(20));
        case 7 -> desk.watch.move(Duration.ofSeconds(-15));
        default -> there().ifPresent(held::add);
      }
      assertThat(leases.get(name)).isEqualTo(there());
    }

    private Optional<Lease> there() {
      return row.filter(
          lease -> lease.end() <= 0 || lease.end() > desk.watch.instant().getEpochSecond());
    }

    private boolean isKnown(Lease object) {
      return there().map(Lease::version).orElse(0L) == object.version();
    }

    private void written(WriteResult<Lease> result, boolean expected) {
      assertThat(result.applied()).isEqualTo(expected);
      if (!expected) {
        assertThat(result.item()).isEqualTo(there());
        return;
      }
      Lease stored = result.item().orElseThrow();
      assertThat(versions.add(stored.version())).as("a version of its own").isTrue();
      row = Optional.of(stored);
      held.add(stored);
    }

    private void deleted(WriteResult<Lease> result, boolean expected) {
      assertThat(result.applied()).isEqualTo(expected);
      assertThat(result.item()).isEqualTo(there());
      if (expected) {
        row = Optional.empty();
      }
    }
  }
}
