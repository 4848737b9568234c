package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A sealed interface over entities whose sort keys share a beginning, read together. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ItemCollection {
  /** The common beginning of the sort keys; empty for the tenant's whole partition. */
  String value();

  /** The accessor on the tenant's door; by default the plural of the interface's name. */
  String plural() default "";
}
