package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a class of a sealed entity or document: what the {@link TypeAttribute} holds for it. Without
 * the annotation it is the simple name of the class. It is stored: keep the old value here when the
 * class is renamed.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TypeValue {
  /** The value, not blank and no other class's ({@code [SubtypeValueInvalid]}). */
  String value();
}
