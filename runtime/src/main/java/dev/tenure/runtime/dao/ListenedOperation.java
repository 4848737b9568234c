package dev.tenure.runtime.dao;

import dev.tenure.runtime.OperationEvent;
import dev.tenure.runtime.OperationListener;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/** Counts what one operation takes and tells the table's listener of it. */
final class ListenedOperation implements Watch {
  private static final Logger LOG = LoggerFactory.getLogger(ListenedOperation.class);

  private final OperationListener listener;
  private final Scope scope;
  private final Operation<?> operation;
  private final UsageCount usage;
  private final long start = System.nanoTime();

  ListenedOperation(OperationListener listener, Scope scope, Operation<?> operation) {
    this.listener = listener;
    this.scope = scope;
    this.operation = operation;
    this.usage = new UsageCount(scope.connection().clientMetrics());
  }

  @Override
  public DynamoDbRequest asked(DynamoDbRequest request) {
    return usage.asked(request);
  }

  @Override
  public void answered(DynamoDbResponse response) {
    usage.answered(response);
  }

  @Override
  @SuppressWarnings("CatchingUnchecked") // whatever a listener throws, by any trick
  public void over(@Nullable Throwable failure) {
    try {
      listener.operation(event(failure));
    } catch (Exception | Error thrown) {
      // The class alone: a message may quote anything.
      LOG.warn("The operation listener failed with {}", thrown.getClass().getName());
    }
  }

  private OperationEvent event(@Nullable Throwable failure) {
    return new OperationEvent(
        operation.name(),
        operation.entity(),
        scope.tenant(),
        scope.connection().tableName(),
        operation.index(),
        usage.toUsage(),
        Duration.ofNanos(System.nanoTime() - start),
        Optional.ofNullable(failure).map(Throwable::getClass));
  }
}
