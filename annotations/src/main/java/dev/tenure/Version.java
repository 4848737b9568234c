package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The member that counts the writes of an item, so that no write undoes another that it has not
 * seen.
 *
 * <pre>{@code
 * public record Order(@TenantKey String tenantId, String orderId, BigDecimal total, @Version long version) {}
 * }</pre>
 *
 * <p>Whoever creates an object leaves it at 0, which stands for "not stored yet". {@code create}
 * gives it a number from the clock, the microseconds since 1970, so that an item that is deleted
 * and created again never has a version again that it had before. Each further write adds 1. {@code
 * save}, {@code replace} and {@code delete} of an object are refused where the row has another
 * version than the object; a row without one, from before this member, is what an object of version
 * 0 is.
 *
 * <p>It is a {@code long} ({@code [ManagedMemberTypeWrong]}), an entity has at most one ({@code
 * [ManagedMemberRepeated]}), and it stands in no key, neither of the table nor of an index ({@code
 * [ManagedMemberMisplaced]}). On a JavaBean it stands on the field or on the getter.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Version {}
