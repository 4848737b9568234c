package dev.tenure.refusals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tenure.runtime.PrimaryKey;
import dev.tenure.runtime.TenureException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;

/** Attempts that are refused, and what each of them is told. */
final class Refusals {
  /** Stands in values and keys; neither a message nor a cause may hold it. */
  static final String CANARY = "canary-77c0";

  /** The tenant whose data nobody else is told of. */
  static final String OTHER_TENANT = "globex";

  private final List<DynamicTest> tests = new ArrayList<>();
  private final Set<String> provoked = new LinkedHashSet<>();

  /**
   * What is told of an attempt.
   *
   * @param operation {@code ""} where none is under way
   * @param key the item that it is about; empty where it is about none of the caller's own
   * @param message the whole message, or what stands in it
   */
  record Told(
      Class<? extends TenureException> type,
      String operation,
      String entity,
      Optional<PrimaryKey> key,
      String message) {}

  /** An attempt that answers a future. */
  interface Asking extends Supplier<CompletableFuture<?>> {}

  static Told told(
      Class<? extends TenureException> type, String operation, String entity, String message) {
    return new Told(type, operation, entity, Optional.empty(), message);
  }

  static Told told(
      Class<? extends TenureException> type,
      String operation,
      String entity,
      PrimaryKey key,
      String message) {
    return new Told(type, operation, entity, Optional.of(key), message);
  }

  /** Adds an attempt. */
  void add(String attempt, Told told, ThrowingCallable callable) {
    provoked.add(told.type().getSimpleName());
    tests.add(DynamicTest.dynamicTest(attempt, () -> assertTold(told, callable)));
  }

  /** Adds an attempt of both flavours, which are told the same. */
  void add(String attempt, Told told, ThrowingCallable callable, Asking asking) {
    add(attempt, told, callable);
    add("async: " + attempt, told, () -> join(asking.get()));
  }

  /** All attempts, to be made in their order. */
  Stream<DynamicTest> tests() {
    return tests.stream();
  }

  /** The simple names of the exceptions that attempts are told by. */
  Set<String> provoked() {
    return provoked;
  }

  private static void join(CompletableFuture<?> future) throws Throwable {
    try {
      var unused = future.orTimeout(30, TimeUnit.SECONDS).join();
    } catch (CompletionException failed) {
      throw failed.getCause();
    }
  }

  static void assertTold(Told told, ThrowingCallable attempt) {
    Throwable thrown = catchThrowable(attempt);
    assertThat(thrown).isExactlyInstanceOf(told.type()).hasMessageContaining(told.message());
    TenureException refused = (TenureException) thrown;
    assertThat(refused.operation()).isEqualTo(told.operation());
    assertThat(refused.entity()).isEqualTo(told.entity());
    assertThat(refused.key()).isEqualTo(told.key());
    assertThat(refused.getMessage()).contains(told.entity());
    assertSilent(refused);
  }

  /** Looks at all that a log would show: causes and suppressed ones, their messages and texts. */
  static void assertSilent(Throwable thrown) {
    Deque<Throwable> all = new ArrayDeque<>(List.of(thrown));
    while (!all.isEmpty()) {
      Throwable next = all.pop();
      assertThat(next + " " + next.getMessage() + " " + next.getLocalizedMessage())
          .doesNotContain(CANARY)
          .doesNotContain(OTHER_TENANT);
      all.addAll(List.of(next.getSuppressed()));
      if (next.getCause() != null) {
        all.push(next.getCause());
      }
    }
  }
}
