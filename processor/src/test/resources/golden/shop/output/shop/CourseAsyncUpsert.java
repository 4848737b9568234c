package shop;

import dev.tenure.runtime.dao.AsyncEntityUpsert;
import javax.annotation.processing.Generated;

/** A write of a {@link Course}, there or not. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class CourseAsyncUpsert extends AsyncEntityUpsert<Course, CourseAsyncUpsert> {
  CourseAsyncUpsert(CourseAsyncDao dao, Course item) {
    super(dao, item);
  }

  public CourseAsyncUpsert setTitleIfAbsent(String title) {
    return setIfAbsent(CourseAttributes.TITLE, title);
  }
}
