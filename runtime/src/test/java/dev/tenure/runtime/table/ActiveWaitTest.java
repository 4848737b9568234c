package dev.tenure.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.TableNotActiveException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

class ActiveWaitTest {
  private static Optional<TableDescription> table(TableStatus status, IndexStatus index) {
    return Optional.of(
        TableDescription.builder()
            .tableStatus(status)
            .globalSecondaryIndexes(
                GlobalSecondaryIndexDescription.builder().indexStatus(index).build())
            .build());
  }

  @Test
  void waitsForTheTableAndForItsIndexes() {
    Deque<Optional<TableDescription>> states =
        new ArrayDeque<>(
            List.of(
                Optional.empty(),
                table(TableStatus.CREATING, IndexStatus.CREATING),
                table(TableStatus.ACTIVE, IndexStatus.CREATING),
                table(TableStatus.ACTIVE, IndexStatus.ACTIVE)));

    new ActiveWait("apply", "shop", Duration.ofSeconds(30)).untilActive(states::remove);

    assertThat(states).isEmpty();
  }

  @Test
  void givesUpInTime() {
    ActiveWait wait = new ActiveWait("apply", "shop", Duration.ofMillis(250));

    assertThatThrownBy(
            () -> wait.untilActive(() -> table(TableStatus.ACTIVE, IndexStatus.CREATING)))
        .isInstanceOf(TableNotActiveException.class)
        .hasMessageContaining("shop");
  }

  @Test
  void anInterruptEndsTheWaitAndIsKept() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(
            () ->
                new ActiveWait("apply", "shop", Duration.ofMinutes(1)).untilActive(Optional::empty))
        .isInstanceOf(TableNotActiveException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
