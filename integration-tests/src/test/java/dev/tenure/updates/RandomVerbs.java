package dev.tenure.updates;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/** Random verbs of updates, each with what it does to the task in memory. */
final class RandomVerbs {
  private final Random random;
  private final List<Consumer<Draft>> meanings = new ArrayList<>();

  RandomVerbs(Random random) {
    this.random = random;
  }

  /** What the verbs so far do to a task. */
  Task applyTo(Task task) {
    Draft draft = Draft.of(task);
    meanings.forEach(meaning -> meaning.accept(draft));
    return draft.task();
  }

  private void some(List<Runnable> verbs) {
    List<Runnable> shuffled = new ArrayList<>(verbs);
    Collections.shuffle(shuffled, random);
    shuffled.stream().limit(random.nextInt(5)).forEach(Runnable::run);
  }

  private void means(Consumer<Draft> meaning) {
    meanings.add(meaning);
  }

  /** Verbs that demand nothing but the task. */
  void of(TaskUpdate update) {
    String word = Draft.word(random);
    State state = Draft.state(random);
    LocalDate due = Draft.date(random);
    Instant instant = Draft.instant(random);
    int number = random.nextInt(4) - 1;
    BigDecimal weight = Draft.weight(random);
    boolean sets = random.nextBoolean();
    some(
        List.of(
            () -> {
              if (sets) {
                update.setTitle(word);
              } else {
                update.removeTitle();
              }
              means(draft -> draft.title = sets ? word : null);
            },
            () -> {
              update.removePerson();
              means(draft -> draft.person = null);
            },
            () -> {
              update.setState(state);
              means(draft -> draft.state = state);
            },
            () -> {
              update.setDue(due);
              means(draft -> draft.due = due);
            },
            () -> {
              if (sets) {
                update.setReviewed(instant);
              } else {
                update.removeReviewed();
              }
              means(draft -> draft.reviewed = sets ? instant : null);
            },
            () -> {
              if (sets) {
                update.setRank(number);
              } else {
                update.removeRank();
              }
              means(draft -> draft.rank = sets ? number : null);
            },
            () -> {
              update.setWeight(weight);
              means(draft -> draft.weight = weight);
            },
            () -> {
              update.addCount(number);
              means(draft -> draft.count += number);
            },
            () -> {
              if (sets) {
                update.addTags(Set.of(word, "new"));
              } else {
                update.deleteTags(Set.of(word, "new"));
              }
              means(draft -> changeTags(draft, sets, Set.of(word, "new")));
            },
            () -> {
              if (sets) {
                update.appendNotes(List.of(word, "end"));
              } else {
                update.prependNotes(List.of("start", word));
              }
              means(
                  draft ->
                      draft.notes.addAll(
                          sets ? draft.notes.size() : 0,
                          sets ? List.of(word, "end") : List.of("start", word)));
            },
            () -> {
              update.putDetails(word, new Detail(word, number, null));
              means(draft -> draft.details.put(word, new Detail(word, number, null)));
            },
            () -> {
              update.setDetailIfAbsent(new Detail(word, number, null));
              means(
                  draft ->
                      draft.detail =
                          Objects.requireNonNullElse(draft.detail, new Detail(word, number, null)));
            }));
  }

  private static void changeTags(Draft draft, boolean adds, Set<String> tags) {
    if (adds) {
      draft.tags.addAll(tags);
    } else {
      draft.tags.removeAll(tags);
    }
  }

  /** Verbs of an object that was read; one that changes a detail, if it has one. */
  void of(TaskRevision update, Task known) {
    String word = Draft.word(random);
    State state = Draft.state(random);
    LocalDate due = Draft.date(random);
    Instant instant = Draft.instant(random);
    int number = random.nextInt(4) - 1;
    BigDecimal weight = Draft.weight(random);
    boolean sets = random.nextBoolean();
    List<Runnable> verbs =
        new ArrayList<>(
            List.of(
                () -> {
                  update.setState(state);
                  means(draft -> draft.state = state);
                },
                () -> {
                  update.setDue(due);
                  means(draft -> draft.due = due);
                },
                () -> {
                  if (sets) {
                    update.setPerson(word);
                  } else {
                    update.removePerson();
                  }
                  means(draft -> draft.person = sets ? word : null);
                },
                () -> {
                  update.setEffort(number);
                  means(draft -> draft.effort = number);
                },
                () -> {
                  if (sets) {
                    update.setReviewed(instant);
                  } else {
                    update.removeReviewed();
                  }
                  means(draft -> draft.reviewed = sets ? instant : null);
                },
                () -> {
                  if (sets) {
                    update.setRank(number);
                  } else {
                    update.removeRank();
                  }
                  means(draft -> draft.rank = sets ? number : null);
                },
                () -> {
                  update.setWeight(weight);
                  means(draft -> draft.weight = weight);
                },
                () -> {
                  update.addCount(number);
                  means(draft -> draft.count += number);
                }));
    if (known.detail() != null) {
      verbs.add(
          () -> {
            update.inDetail(detail -> detail.setText(word).addSize(number));
            means(
                draft -> {
                  Detail old = Objects.requireNonNull(draft.detail);
                  draft.detail = new Detail(word, old.size() + number, old.inner());
                });
          });
    }
    some(verbs);
  }

  /** Verbs that follow what is stored. */
  void of(TaskUpsert upsert) {
    String word = Draft.word(random);
    int number = random.nextInt(4) - 1;
    some(
        List.of(
            () -> {
              upsert.addCount(number);
              means(draft -> draft.count += number);
            },
            () -> {
              upsert.setTitleIfAbsent(word);
              means(draft -> draft.title = Objects.requireNonNullElse(draft.title, word));
            },
            () -> {
              upsert.addTags(Set.of(word));
              means(draft -> draft.tags.add(word));
            },
            () -> {
              upsert.appendNotes(List.of(word));
              means(draft -> draft.notes.add(word));
            }));
  }
}
