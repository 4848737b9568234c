package shop;

import dev.tenure.runtime.mapping.AttributeTypes;
import dev.tenure.runtime.mapping.EntityAttribute;
import javax.annotation.processing.Generated;

/** Stored attributes of {@link Course}. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class CourseAttributes {
  public static final EntityAttribute<Course, String> TITLE =
      EntityAttribute.of("title", AttributeTypes.STRING);

  private CourseAttributes() {}
}
