package dev.tenure.runtime.dao;

import dev.tenure.runtime.TenureException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A read of many items ended before all of them were read: DynamoDB kept leaving some unprocessed
 * for as often as {@link dev.tenure.runtime.TableOptions#backoff()} allows, or a request failed
 * after others had succeeded.
 *
 * <p>Nothing is lost: what was read is here, and so are the keys of the rest.
 */
@SuppressWarnings(
    "serial") // items are not serializable, and an exception does not travel with them
public final class BatchReadIncompleteException extends TenureException {
  private static final long serialVersionUID = 1L;

  private final transient ItemResults found;
  private final transient List<ItemKey<?>> unread;

  BatchReadIncompleteException(
      String operation,
      String entity,
      ItemResults found,
      List<ItemKey<?>> unread,
      @Nullable RuntimeException cause) {
    super(
        operation,
        entity,
        operation + " of " + entity + " was not finished: " + unread.size() + " keys",
        cause);
    this.found = found;
    this.unread = List.copyOf(unread);
  }

  /** What was read. */
  public ItemResults found() {
    return found;
  }

  /** The keys that were not read, in the order in which they were asked for. */
  public List<ItemKey<?>> unread() {
    return unread;
  }
}
