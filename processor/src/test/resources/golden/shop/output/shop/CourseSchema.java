package shop;

import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.mapping.EntityDescriptor;
import dev.tenure.runtime.mapping.EntitySchema;
import dev.tenure.runtime.mapping.ItemReader;
import dev.tenure.runtime.mapping.ItemWriter;
import dev.tenure.runtime.mapping.UniqueKeys;
import javax.annotation.processing.Generated;

/** How {@link Course} is stored. Thread-safe. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class CourseSchema extends EntitySchema<Course> {
  /** The only instance. */
  public static final CourseSchema INSTANCE = new CourseSchema();

  private CourseSchema() {
    super(
        EntityDescriptor.builder(Course.class, "Course")
            .primaryKey("PK", "SK")
            .tag("_entity", "Course")
            .attribute(CourseAttributes.TITLE)
            .unique("title", "title")
            .build());
  }

  @Override
  protected String tenantKey(Course course) {
    return ShopKeys.tenant(tenant(course));
  }

  @Override
  protected String partitionKey(Course course) {
    return CourseKeys.partitionKey(tenant(course), course.school());
  }

  @Override
  protected String sortKey(Course course) {
    return CourseKeys.sortKey(course.year(), course.code());
  }

  private static TenantId tenant(Course course) {
    return course.tenant();
  }

  @Override
  protected void write(Course course, ItemWriter item) {
    item.put("title", course.title());
  }

  @Override
  protected void uniqueKeys(Course course, UniqueKeys keys) {
    TenantId tenant = tenant(course);
    keys.add("title", () -> CourseKeys.titleUniqueKey(tenant, course.school(), course.title()));
  }

  @Override
  @SuppressWarnings("NullAway")
  protected Course read(ItemReader item) {
    CourseKeys.PrimaryKey key = CourseKeys.PrimaryKey.parse(item.key("PK"), item.key("SK"));
    return new Course(key.tenant(), key.school(), key.year(), key.code(), item.getString("title"));
  }
}
