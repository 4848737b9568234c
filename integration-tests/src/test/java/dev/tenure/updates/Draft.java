package dev.tenure.updates;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A task that can be changed in memory. */
final class Draft {
  static final String TENANT = "acme";
  static final List<String> WORDS = List.of("a", "b", "c#d", "é");

  final String project;
  final long number;
  @Nullable String title;
  State state = State.OPEN;
  LocalDate due = LocalDate.EPOCH;
  @Nullable String person;
  int effort;
  @Nullable Instant reviewed;
  @Nullable Integer rank;
  BigDecimal weight = BigDecimal.ONE;
  int count;
  Set<String> tags = new LinkedHashSet<>();
  List<String> notes = new ArrayList<>();
  @Nullable Detail detail;
  Map<String, Detail> details = new LinkedHashMap<>();

  private Draft(String project, long number) {
    this.project = project;
    this.number = number;
  }

  static Draft of(Task task) {
    Draft draft = new Draft(task.project(), task.number());
    draft.title = task.title();
    draft.state = task.state();
    draft.due = task.due();
    draft.person = task.person();
    draft.effort = task.effort();
    draft.reviewed = task.reviewed();
    draft.rank = task.rank();
    draft.weight = task.weight();
    draft.count = task.count();
    draft.tags = new LinkedHashSet<>(task.tags());
    draft.notes = new ArrayList<>(task.notes());
    draft.detail = task.detail();
    draft.details = new LinkedHashMap<>(task.details());
    return draft;
  }

  static Draft random(Random random, String project, long number) {
    Draft draft = new Draft(project, number);
    draft.title = maybe(random, word(random));
    draft.state = state(random);
    draft.due = date(random);
    draft.person = maybe(random, word(random));
    draft.effort = random.nextInt(3);
    draft.reviewed = maybe(random, instant(random));
    draft.rank = maybe(random, random.nextInt(3));
    draft.weight = weight(random);
    draft.count = random.nextInt(3);
    draft.tags.add(word(random));
    draft.notes.add(word(random));
    draft.detail = maybe(random, detail(random));
    draft.details.put(word(random), detail(random));
    return draft;
  }

  static <T> @Nullable T maybe(Random random, T value) {
    return random.nextBoolean() ? value : null;
  }

  static String word(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  static State state(Random random) {
    return List.of(State.values()).get(random.nextInt(3));
  }

  static LocalDate date(Random random) {
    return LocalDate.EPOCH.plusDays(random.nextInt(3));
  }

  static Instant instant(Random random) {
    return Instant.EPOCH.plusMillis(random.nextInt(3) * 500L);
  }

  static BigDecimal weight(Random random) {
    return BigDecimal.valueOf(random.nextInt(4) - 1).movePointLeft(random.nextInt(2));
  }

  static Detail detail(Random random) {
    return new Detail(
        word(random),
        random.nextInt(3),
        maybe(random, new Detail(word(random), random.nextInt(3), null)));
  }

  Task task() {
    return new Task(
        TENANT, project, number, title, state, due, person, effort, reviewed, rank, weight, count,
        tags, notes, detail, details);
  }
}
