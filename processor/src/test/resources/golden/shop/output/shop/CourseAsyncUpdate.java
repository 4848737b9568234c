package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityUpdate;
import dev.tenure.runtime.dao.ItemKey;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * An update of one {@link Course} by its key. What needs more of the item than its key is set
 * by {@link CourseAsyncRevision}: {@code title}.
 */
@Generated("dev.tenure.processor.TenureProcessor")
public final class CourseAsyncUpdate extends EntityUpdate<Course, CourseAsyncUpdate> {
  CourseAsyncUpdate(ItemKey<Course> key) {
    super(key);
  }

  /** Writes it, and answers the item as stored. */
  public CompletableFuture<Course> run() {
    return changeAsync();
  }

  /** Writes it, and answers whether it did. */
  public CompletableFuture<WriteResult<Course>> tryRun() {
    return tryChangeAsync();
  }
}
