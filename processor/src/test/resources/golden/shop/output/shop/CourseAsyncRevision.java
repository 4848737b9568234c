package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityRevision;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/** An update of one {@link Course} that was read. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class CourseAsyncRevision extends EntityRevision<Course, CourseAsyncRevision> {
  CourseAsyncRevision(CourseAsyncDao dao, Course item) {
    super(dao, item);
  }

  public CourseAsyncRevision setTitle(String title) {
    return set(CourseAttributes.TITLE, title);
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
