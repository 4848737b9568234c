package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A property of a JavaBean that is not stored. It stands on the field or on the getter.
 *
 * <pre>{@code
 * @Ignore private Money cachedTotal;
 * }</pre>
 *
 * <p>A field of a JavaBean that is neither ignored, static nor transient has a getter and a setter
 * ({@code [MemberAccessorMissing]}); a getter without field and setter needs no annotation.
 * Components of records cannot be ignored ({@code [IgnoreOnRecord]}): the record could not be
 * built.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Ignore {}
