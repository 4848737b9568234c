package shop;

import dev.tenure.runtime.dao.AsyncEntityRevision;
import javax.annotation.processing.Generated;

/** An update of a {@link Course} that was read. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class CourseAsyncRevision extends AsyncEntityRevision<Course, CourseAsyncRevision> {
  CourseAsyncRevision(CourseAsyncDao dao, Course item) {
    super(dao, item);
  }

  public CourseAsyncRevision setTitle(String title) {
    return set(CourseAttributes.TITLE, title);
  }

  public CourseAsyncRevision setTitleIfAbsent(String title) {
    return setIfAbsent(CourseAttributes.TITLE, title);
  }
}
