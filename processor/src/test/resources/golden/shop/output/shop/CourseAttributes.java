package shop;

import dev.tenure.runtime.expression.AttributePath;
import dev.tenure.runtime.expression.TextAttribute;
import dev.tenure.runtime.mapping.AttributeTypes;
import javax.annotation.processing.Generated;

/** Stored attributes of {@link Course}. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class CourseAttributes {
  public static final TextAttribute<Course, String> TITLE =
      TextAttribute.of(AttributePath.of("title"), AttributeTypes.STRING);

  private CourseAttributes() {}
}
