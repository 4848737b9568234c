package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Several {@link CrossTenantIndex} annotations on one class; written by the compiler. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CrossTenantIndexes {
  /** The indexes, in order of declaration. */
  CrossTenantIndex[] value();
}
