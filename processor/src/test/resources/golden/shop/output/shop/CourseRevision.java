package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityRevision;
import javax.annotation.processing.Generated;

/** An update of one {@link Course} that was read. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class CourseRevision extends EntityRevision<Course, CourseRevision> {
  CourseRevision(CourseDao dao, Course item) {
    super(dao, item);
  }

  public CourseRevision setTitle(String title) {
    return set(CourseAttributes.TITLE, title);
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
