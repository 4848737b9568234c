package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The member that says when an item expires. Its attribute is the table's time to live, so DynamoDB
 * deletes the item some days later; what is expired is not read in between.
 *
 * <pre>{@code
 * public record Session(@TenantKey String tenantId, String id, @TimeToLive Instant expiresAt) {}
 * }</pre>
 *
 * <p>It is an {@code Instant}, or the seconds since 1970 in a {@code long} or {@code Long} ({@code
 * [ManagedMemberTypeWrong]}), and is stored as a number of seconds in any case: an instant inside
 * of a second as the next one, so that nothing expires early. Null, an empty Optional and 0 stand
 * for never.
 *
 * <p>An entity has at most one ({@code [ManagedMemberRepeated]}), not in the primary key and, as an
 * {@code Instant}, not in an index's ({@code [ManagedMemberMisplaced]}). A table has one such
 * attribute: all entities and {@link TenantTable#timeToLive} agree on it ({@code
 * [TimeToLiveContradicted]}). On a JavaBean it stands on the field or on the getter.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface TimeToLive {}
