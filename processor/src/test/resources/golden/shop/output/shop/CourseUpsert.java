package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityUpsert;
import javax.annotation.processing.Generated;

/** A write of one {@link Course}, there or not. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class CourseUpsert extends EntityUpsert<Course, CourseUpsert> {
  CourseUpsert(CourseDao dao, Course item) {
    super(dao, item);
  }

  /** Writes it, and answers the item as stored. */
  public Course run() {
    return change();
  }

  /** Writes it, and answers whether it did. */
  public WriteResult<Course> tryRun() {
    return tryChange();
  }
}
