package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a member is stored; on a member of the primary key: that it is stored as well. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Attribute {
  /** The attribute's name; by default it follows from the table's naming. */
  String value() default "";

  /** An Enhanced Client {@code AttributeConverter} with a no-argument constructor. */
  Class<?> converter() default void.class;
}
