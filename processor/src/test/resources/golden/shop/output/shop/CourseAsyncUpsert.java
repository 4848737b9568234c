package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityUpsert;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/** A write of one {@link Course}, there or not. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class CourseAsyncUpsert extends EntityUpsert<Course, CourseAsyncUpsert> {
  CourseAsyncUpsert(CourseAsyncDao dao, Course item) {
    super(dao, item);
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
