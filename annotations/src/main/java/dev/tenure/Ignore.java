package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A member of a class with setters or a builder that is not stored. It stands on the field or on
 * the getter.
 *
 * <pre>{@code
 * @Ignore private Money cachedTotal;
 * }</pre>
 *
 * <p>A field that is neither ignored, static nor transient can be read and set ({@code
 * [MemberAccessorMissing]}); a getter without field and setter needs no annotation. Components of
 * records and what constructors take cannot be ignored ({@code [IgnoreOnRecord]}): the object could
 * not be built.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Ignore {}
