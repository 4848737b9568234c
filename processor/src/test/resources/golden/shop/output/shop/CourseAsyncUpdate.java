package shop;

import dev.tenure.runtime.dao.AsyncEntityUpdate;
import dev.tenure.runtime.dao.ItemKey;
import javax.annotation.processing.Generated;

/** An update of a {@link Course} by its key. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class CourseAsyncUpdate extends AsyncEntityUpdate<Course, CourseAsyncUpdate> {
  CourseAsyncUpdate(ItemKey<Course> key) {
    super(key);
  }

  public CourseAsyncUpdate setTitle(String title) {
    return set(CourseAttributes.TITLE, title);
  }

  public CourseAsyncUpdate setTitleIfAbsent(String title) {
    return setIfAbsent(CourseAttributes.TITLE, title);
  }
}
