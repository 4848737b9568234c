package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a member of any type of the application stands in keys: as the text a converter makes of it.
 *
 * <pre>{@code
 * @TenantEntity(prefix = "RATE", sortKey = "{currency}")
 * public record Rate(
 *     @TenantKey String tenantId,
 *     @KeyPart(converter = CurrencyKey.class) Currency currency,
 *     BigDecimal rate) {}
 * }</pre>
 *
 * <p>The text is escaped as every other, and any text but the empty one is allowed. Nothing is
 * known of its order, so queries compare such a part for equality and offer no ranges. In a member
 * that is stored as well, the attribute is unaffected: {@link Attribute#converter} is for that.
 *
 * <p>The member stands in a key of the primary key or of an index and is not the tenant ({@code
 * [KeyConverterInvalid]}). In a class that is no record the annotation stands on the field or on
 * the getter.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface KeyPart {
  /**
   * A {@code dev.tenure.runtime.key.KeyConverter} of the member's type (boxed, and without an
   * Optional around it), not generic, visible to the table's package and with a constructor without
   * arguments ({@code [KeyConverterInvalid]}). It is built once, and must be thread-safe.
   */
  Class<?> converter();
}
