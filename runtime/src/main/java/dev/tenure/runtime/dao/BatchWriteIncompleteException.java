package dev.tenure.runtime.dao;

import dev.tenure.runtime.TenureException;
import org.jspecify.annotations.Nullable;

/**
 * A write of many items ended before all of them were written: DynamoDB kept leaving some
 * unprocessed for as often as {@link dev.tenure.runtime.TableOptions#backoff()} allows, or a
 * request failed after others had succeeded.
 *
 * <p>Nothing is lost: {@link #unwritten} is a batch of the rest, to be run again.
 */
@SuppressWarnings(
    "serial") // items are not serializable, and an exception does not travel with them
public final class BatchWriteIncompleteException extends TenureException {
  private static final long serialVersionUID = 1L;

  private final transient BatchWrite unwritten;

  BatchWriteIncompleteException(
      String operation, String entity, BatchWrite unwritten, @Nullable RuntimeException cause) {
    super(
        operation,
        entity,
        operation + " of " + entity + " was not finished: " + unwritten.size() + " items are not",
        cause);
    this.unwritten = unwritten;
  }

  /** {@link #unwritten} for an asynchronous door, where the writes came from one. */
  public AsyncBatchWrite unwrittenAsync() {
    return new AsyncBatchWrite(unwritten.scope(), unwritten.writes());
  }

  /** The writes that were not done, or may not have been, in the order in which they were asked. */
  public BatchWrite unwritten() {
    return unwritten;
  }
}
