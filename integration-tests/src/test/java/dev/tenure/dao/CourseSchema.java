package dev.tenure.dao;

import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.key.KeyParser;
import dev.tenure.runtime.mapping.AttributeTypes;
import dev.tenure.runtime.mapping.EntityDescriptor;
import dev.tenure.runtime.mapping.EntitySchema;
import dev.tenure.runtime.mapping.ItemReader;
import dev.tenure.runtime.mapping.ItemWriter;

/** How {@link Course} is stored. */
final class CourseSchema extends EntitySchema<Course> {
  static final CourseSchema INSTANCE = new CourseSchema();

  private CourseSchema() {
    super(
        EntityDescriptor.builder(Course.class, "Course")
            .primaryKey("PK", "SK")
            .tag("_entity", "Course")
            .attribute("title", AttributeTypes.STRING)
            .build());
  }

  static String sortKey(int year, String code, String room) {
    return KeyBuilder.start()
        .literal("COURSE")
        .integral("year", year)
        .text("code", code)
        .text("room", room)
        .sortKey();
  }

  @Override
  protected String tenantKey(Course course) {
    return ShopKeys.tenant(TenantId.of(course.tenantId()));
  }

  @Override
  protected String partitionKey(Course course) {
    return tenantKey(course);
  }

  @Override
  protected String sortKey(Course course) {
    return sortKey(course.year(), course.code(), course.room());
  }

  @Override
  protected void write(Course course, ItemWriter item) {
    item.put("title", course.title());
  }

  @Override
  protected Course read(ItemReader item) {
    KeyParser partitionKey = item.key("PK");
    TenantId tenantId = ShopKeys.parseTenant(partitionKey);
    partitionKey.end();
    KeyParser sortKey = item.key("SK").literal("COURSE");
    int year = sortKey.intValue("year");
    String code = sortKey.text("code");
    String room = sortKey.text("room");
    sortKey.end();
    return new Course(tenantId.value(), year, code, room, item.getString("title"));
  }
}
