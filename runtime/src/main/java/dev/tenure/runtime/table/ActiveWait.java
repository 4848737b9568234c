package dev.tenure.runtime.table;

import dev.tenure.runtime.TableNotActiveException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.ReplicaDescription;
import software.amazon.awssdk.services.dynamodb.model.ReplicaStatus;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/**
 * Asks for a table's state until it is active. The SDK's waiter looks at the table alone: an index
 * may still be filling.
 */
final class ActiveWait {
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final String operation;
  private final String table;
  private final Duration timeout;

  /**
   * @param operation what waits, for the exception
   */
  ActiveWait(String operation, String table, Duration timeout) {
    this.operation = operation;
    this.table = table;
    this.timeout = timeout;
  }

  /** A table that is not there may be one whose creation is not seen yet: it is waited for too. */
  void untilActive(Supplier<Optional<TableDescription>> describe) {
    until(() -> describe.get().map(ActiveWait::isActive).orElse(false));
  }

  void until(BooleanSupplier isDone) {
    long end = System.nanoTime() + timeout.toNanos();
    Duration pause = FIRST_PAUSE;
    while (!isDone.getAsBoolean()) {
      if (System.nanoTime() + pause.toNanos() > end || !slept(pause)) {
        throw new TableNotActiveException(operation, table, timeout);
      }
      Duration doubled = pause.multipliedBy(2);
      pause = doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
  }

  static boolean isActive(TableDescription description) {
    return description.tableStatus() == TableStatus.ACTIVE
        && description.globalSecondaryIndexes().stream()
            .allMatch(index -> index.indexStatus() == IndexStatus.ACTIVE)
        && description.replicas().stream().noneMatch(ActiveWait::isOnItsWay);
  }

  /** A replica whose region or key is out of reach stays so: nothing to wait for. */
  private static boolean isOnItsWay(ReplicaDescription replica) {
    return replica.replicaStatus() == ReplicaStatus.CREATING
        || replica.replicaStatus() == ReplicaStatus.UPDATING
        || replica.replicaStatus() == ReplicaStatus.DELETING;
  }

  private static boolean slept(Duration pause) {
    try {
      Thread.sleep(pause.toMillis());
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
