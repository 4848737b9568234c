package dev.tenure.updates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import dev.tenure.runtime.Backoff;
import dev.tenure.runtime.ConditionFailedException;
import dev.tenure.runtime.ItemExistsException;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.testing.DynamoDbLocalExtension;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Any sequence of writes and updates leaves what the same does in memory, with the keys of indexes
 * that a write of it would store, and what nobody declared where it should survive; and so does any
 * number of them at once.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UpdatesTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemoryPerClass();

  private static final AttributeValue KEPT = AttributeValue.fromS("kept");

  private TaskDao tasks;
  private Rows rows;

  @BeforeAll
  void connect() {
    DeskOperator.connect(dynamoDb.client()).createTableIfAbsent();
    TableOptions options =
        TableOptions.builder()
            .backoff(new Backoff(Duration.ofMillis(1), Duration.ofMillis(20), 100))
            .build();
    tasks = DeskTable.connect(dynamoDb.client(), options).tenant(TenantId.of("acme")).tasks();
    rows = new Rows(dynamoDb.client());
  }

  @Test
  void sequencesOfWritesAreThoseOfTheModel() {
    AtomicInteger project = new AtomicInteger();
    qt().withExamples(25)
        .withShrinkCycles(0)
        .forAll(longs().all())
        .checkAssert(seed -> new Sequence(new Random(seed), "p" + project.incrementAndGet()).run());
  }

  /** A random sequence of writes of few items, and what they are in memory. */
  private final class Sequence {
    private final Random random;
    private final String project;
    private final Map<Long, Task> model = new HashMap<>();
    private final Set<Long> undeclared = new HashSet<>();
    private final List<Task> outdated = new ArrayList<>();

    Sequence(Random random, String project) {
      this.random = random;
      this.project = project;
    }

    void run() {
      for (int i = 0; i < 60; i++) {
        long number = random.nextInt(3);
        Task before = model.get(number);
        String step = step(number);
        if (before != null) {
          outdated.add(before);
        }
        check(number, step);
      }
    }

    private String step(long number) {
      Task drafted = Draft.random(random, project, number).task();
      Task stored = model.get(number);
      switch (random.nextInt(stored == null ? 6 : 11)) {
        case 0 -> {
          if (stored == null) {
            model.put(number, tasks.create(drafted));
          } else {
            assertThatThrownBy(() -> tasks.create(drafted)).isInstanceOf(ItemExistsException.class);
          }
          return "create";
        }
        case 1 -> {
          finish(number, drafted, tasks.save(drafted));
          return "save";
        }
        case 2 -> {
          model.put(number, drafted);
          undeclared.remove(number);
          tasks.replace(drafted);
          return "replace";
        }
        case 3 -> {
          model.remove(number);
          undeclared.remove(number);
          tasks.delete(project, number);
          return "delete";
        }
        case 4 -> {
          upsert(drafted, stored);
          return "upsert";
        }
        case 5 -> {
          if (stored == null) {
            refused(() -> tasks.update(project, number).setState(State.DONE).run());
            refused(() -> tasks.update(drafted).setState(State.DONE).run());
            refused(() -> tasks.modify(project, number, task -> drafted));
          } else {
            rows.set(project, number, Rows.UNDECLARED, KEPT);
            undeclared.add(number);
          }
          return "nothing there, or something undeclared";
        }
        case 6, 7 -> {
          RandomVerbs verbs = new RandomVerbs(random);
          TaskUpdate update = tasks.update(project, number);
          verbs.of(update);
          finish(number, verbs.applyTo(stored), update.run());
          return update.toString();
        }
        case 8, 9 -> {
          RandomVerbs verbs = new RandomVerbs(random);
          Task known = random.nextInt(3) == 0 ? outdated(stored) : stored;
          TaskRevision update = tasks.update(known);
          verbs.of(update, known);
          revise(number, verbs, update, known.equals(stored));
          return update.toString();
        }
        default -> {
          finish(number, drafted, tasks.modify(project, number, task -> drafted));
          return "modify";
        }
      }
    }

    private Task outdated(Task stored) {
      return outdated.stream()
          .filter(task -> task.number() == stored.number())
          .reduce((first, second) -> random.nextBoolean() ? first : second)
          .orElse(stored);
    }

    /** An outdated object is refused or does no harm. */
    private void revise(long number, RandomVerbs verbs, TaskRevision update, boolean current) {
      try {
        Task updated = update.run();
        finish(number, verbs.applyTo(model.get(number)), updated);
      } catch (ConditionFailedException e) {
        assertThat(current).as("%s", update).isFalse();
      }
    }

    private void upsert(Task drafted, @Nullable Task stored) {
      RandomVerbs verbs = new RandomVerbs(random);
      TaskUpsert upsert = tasks.upsert(drafted);
      verbs.of(upsert);
      Draft followed = Draft.of(drafted);
      Draft old = stored == null ? null : Draft.of(stored);
      if (upsert.toString().contains(" count")) {
        followed.count = old == null ? 0 : old.count;
      }
      if (upsert.toString().contains(" title")) {
        followed.title = old == null ? null : old.title;
      }
      if (upsert.toString().contains(" tags")) {
        followed.tags = old == null ? new HashSet<>() : old.tags;
      }
      if (upsert.toString().contains(" notes")) {
        followed.notes = old == null ? new ArrayList<>() : old.notes;
      }
      finish(drafted.number(), verbs.applyTo(followed.task()), upsert.run());
    }

    private void finish(long number, Task expected, Task answered) {
      model.put(number, expected);
      assertThat(normalized(answered)).isEqualTo(normalized(expected));
    }

    private void refused(Callable<?> write) {
      assertThatThrownBy(write::call).isInstanceOf(ConditionFailedException.class);
    }

    private void check(long number, String step) {
      Map<String, AttributeValue> row = rows.get(project, number);
      Task expected = model.get(number);
      if (expected == null) {
        assertThat(row).as(step).isEmpty();
        return;
      }
      assertThat(normalized(Rows.requireAgreement(row))).as(step).isEqualTo(normalized(expected));
      assertThat(row.get(Rows.UNDECLARED))
          .as(step)
          .isEqualTo(undeclared.contains(number) ? KEPT : null);
    }
  }

  /** DynamoDB forgets the scale of numbers. */
  private static Task normalized(Task task) {
    Draft draft = Draft.of(task);
    draft.weight = draft.weight.stripTrailingZeros();
    return draft.task();
  }

  @Test
  void manyAtOnceLeaveNoStaleKey() throws Exception {
    int threads = 6;
    List<Long> numbers = List.of(1L, 2L);
    for (long number : numbers) {
      tasks.save(Draft.random(new Random(number), "shared", number).task());
    }
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    AtomicInteger refusals = new AtomicInteger();
    AtomicInteger writes = new AtomicInteger();
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        Random random = new Random(thread);
        running.add(
            executor.submit(
                () -> {
                  for (int i = 0; i < 50; i++) {
                    long number = numbers.get(random.nextInt(numbers.size()));
                    try {
                      race(random, number);
                      writes.incrementAndGet();
                    } catch (ConditionFailedException outdated) {
                      refusals.incrementAndGet();
                    }
                    Rows.requireAgreement(rows.get("shared", number));
                  }
                }));
      }
      for (Future<?> future : running) {
        future.get();
      }
    } finally {
      executor.shutdownNow();
    }
    assertThat(writes).hasValueGreaterThan(50);
    assertThat(refusals).hasPositiveValue();
  }

  private void race(Random random, long number) {
    Task known = tasks.get("shared", number).orElseThrow();
    switch (random.nextInt(4)) {
      case 0 -> {
        TaskUpdate update = tasks.update("shared", number);
        new RandomVerbs(random).of(update);
        update.run();
      }
      case 1, 2 -> {
        TaskRevision update = tasks.update(known);
        new RandomVerbs(random).of(update, known);
        update.run();
      }
      default ->
          tasks.modify(
              "shared",
              number,
              task -> {
                Draft draft = Draft.of(task);
                draft.person = Draft.maybe(random, Draft.word(random));
                draft.effort++;
                draft.rank = Draft.maybe(random, random.nextInt(3));
                return draft.task();
              });
    }
  }

  @Test
  void modificationsAreNotLost() throws Exception {
    int threads = 4;
    int each = 8;
    Draft draft = Draft.random(new Random(1), "counted", 1);
    draft.effort = 0;
    tasks.save(draft.task());
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        running.add(
            executor.submit(
                () -> {
                  for (int i = 0; i < each; i++) {
                    tasks.modify(
                        "counted",
                        1,
                        task -> {
                          Draft more = Draft.of(task);
                          more.effort++;
                          return more.task();
                        });
                  }
                }));
      }
      for (Future<?> future : running) {
        future.get();
      }
    } finally {
      executor.shutdownNow();
    }
    assertThat(tasks.get("counted", 1).orElseThrow().effort()).isEqualTo(threads * each);
    Rows.requireAgreement(rows.get("counted", 1));
  }
}
