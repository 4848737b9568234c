package dev.tenure.runtime.table;

import dev.tenure.runtime.OperationFailedException;
import dev.tenure.runtime.TableMismatchException;
import dev.tenure.runtime.TableNotActiveException;
import dev.tenure.runtime.TablePlanOutdatedException;
import dev.tenure.runtime.TenureException;
import dev.tenure.runtime.table.TableStep.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Does the steps of a plan, one after the other.
 *
 * <p>A step is done when the live table no longer asks for it. That one rule makes a run resumable,
 * lets several run at once, and waits for what DynamoDB does in its own time.
 */
final class PlanRun {
  /** Another change of the table, or of the account's tables, is under way. */
  private static final Set<String> BUSY =
      Set.of(
          "ResourceInUseException",
          "LimitExceededException",
          "ContinuousBackupsUnavailableException");

  private final String operation;
  private final TableCalls calls;
  private final Supplier<TablePlan> live;
  private final ActiveWait wait;

  /**
   * @param operation what runs it, for exceptions
   * @param live what the table asks for now
   * @param timeout how long to wait for each step
   */
  PlanRun(
      String operation,
      TableCalls calls,
      Supplier<TablePlan> live,
      String table,
      Duration timeout) {
    this.operation = operation;
    this.calls = calls;
    this.live = live;
    this.wait = new ActiveWait(operation, table, timeout);
  }

  /** Nothing is done to a table with another key: it may be another table altogether. */
  void refuseOtherKeys(TablePlan plan) {
    if (!plan.impossible().isEmpty()) {
      throw new TableMismatchException(operation, plan.table(), plan.impossible());
    }
  }

  void waitUntilActive() {
    wait.untilActive(calls::describe);
  }

  void run(List<TableStep> steps) {
    steps.forEach(this::run);
  }

  private void run(TableStep step) {
    if (step.kind() != Kind.CREATE_TABLE) {
      waitUntilActive();
    }
    Sending sending = new Sending(step);
    try {
      wait.until(sending::isDone);
    } catch (TableNotActiveException late) {
      throw sending.refusal().orElseThrow(() -> late);
    }
    waitUntilActive();
  }

  /** Sends a step once, or again as long as the service is busy. */
  private final class Sending {
    private final TableStep step;
    private boolean sent;
    private @Nullable OperationFailedException refusal;

    Sending(TableStep step) {
      this.step = step;
    }

    /** Why it was never taken, where the service was busy all the time. */
    Optional<TenureException> refusal() {
      return sent ? Optional.empty() : Optional.ofNullable(refusal);
    }

    boolean isDone() {
      if (!isNeeded()) {
        return true;
      }
      if (!sent) {
        send();
      }
      return sent && !isNeeded();
    }

    private boolean isNeeded() {
      if (step.kind() == Kind.CREATE_TABLE) {
        return calls.describe().isEmpty();
      }
      TablePlan now = live.get();
      refuseOtherKeys(now);
      Optional<TableStep> same = now.find(step);
      if (same.isPresent() && !same.get().request().equals(step.request())) {
        throw new TablePlanOutdatedException(operation, now.table(), step.action());
      }
      return same.isPresent();
    }

    private void send() {
      try {
        calls.send(step.request());
        sent = true;
      } catch (SdkException failure) {
        refusal = calls.failed(step, failure);
        if (!BUSY.contains(refusal.errorCode()) && isNeeded()) {
          throw refusal; // else another caller was faster, and theirs is as good
        }
      }
    }
  }
}
