package dev.tenure.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects what is not as it should be, so that one run tells all of it. */
final class IsolationFindings {
  private final List<String> findings = new ArrayList<>();
  private final List<Throwable> causes = new ArrayList<>();
  private String entity = "";

  void entity(String name) {
    entity = name;
  }

  void add(String finding) {
    String text = entity + ": " + finding;
    if (!findings.contains(text)) {
      findings.add(text);
    }
  }

  void require(boolean condition, String finding) {
    if (!condition) {
      add(finding);
    }
  }

  /** A "cannot": the call must fail in this way. */
  void requireThrows(Class<? extends RuntimeException> type, String action, Runnable call) {
    try {
      call.run();
    } catch (RuntimeException e) {
      if (!type.isInstance(e)) {
        causes.add(e);
        add(action + " fails with " + e.getClass().getSimpleName() + ": " + e.getMessage());
      }
      return;
    }
    add(action + " is not refused with " + type.getSimpleName());
  }

  /** A "can": the call must succeed; null when it does not. */
  <R> @Nullable R requireSucceeds(String action, Supplier<R> call) {
    try {
      return call.get();
    } catch (RuntimeException e) {
      causes.add(e);
      add(action + " fails with " + e.getClass().getSimpleName() + ": " + e.getMessage());
      return null;
    }
  }

  void orThrow() {
    if (!findings.isEmpty()) {
      AssertionError error =
          new AssertionError("The tenants are not apart:\n" + String.join("\n", findings));
      causes.forEach(error::addSuppressed);
      throw error;
    }
  }
}
