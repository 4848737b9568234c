package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a member is stored; on a member of the primary key: that it is stored as well.
 *
 * <pre>{@code
 * public record User(
 *     @TenantKey String tenantId,
 *     @Attribute UUID userId,                                  // in the key, and as an attribute
 *     @Attribute("e_mail") String email,
 *     @Attribute(converter = UriConverter.class) URI homepage) {}
 * }</pre>
 *
 * <p>In a class that is no record it stands on the field or on the getter.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Attribute {
  /**
   * The attribute's name; by default it follows from {@link TenantTable#naming}. Any text is
   * allowed that is not blank and does not begin with {@code $} ({@code [AttributeNameInvalid]}),
   * is no other member's ({@code [AttributeNameClash]}) and holds no key ({@code
   * [AttributeNameTaken]}).
   */
  String value() default "";

  /**
   * An Enhanced Client {@code AttributeConverter} of the member's type, visible to the table's
   * package and with a constructor without arguments ({@code [ConverterUnsuitable]}). It is built
   * once, and must be thread-safe.
   */
  Class<?> converter() default void.class;
}
