package shop;

import dev.tenure.runtime.WriteResult;
import dev.tenure.runtime.dao.EntityUpdate;
import dev.tenure.runtime.dao.ItemKey;
import javax.annotation.processing.Generated;

/**
 * An update of one {@link Course} by its key. What needs more of the item than its key is set
 * by {@link CourseRevision}: {@code title}.
 */
@Generated("dev.tenure.processor.TenureProcessor")
public final class CourseUpdate extends EntityUpdate<Course, CourseUpdate> {
  CourseUpdate(ItemKey<Course> key) {
    super(key);
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
