package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The member that says when an item was created: {@code create} sets it, and later writes keep what
 * is stored.
 *
 * <pre>{@code
 * @TenantEntity(prefix = "ORDER", sortKey = "{orderId}")
 * @Index(name = "byAge", sortKey = "{createdAt}")
 * public record Order(@TenantKey String tenantId, String orderId, @CreatedAt Instant createdAt) {}
 * }</pre>
 *
 * <p>What the object held when it was created does not matter. {@code save} keeps what is stored,
 * and the object's where it is part of an index's key; {@code replace} keeps the object's. Where
 * there is neither, it is now.
 *
 * <p>It is an {@code Instant} ({@code [ManagedMemberTypeWrong]}), an entity has at most one ({@code
 * [ManagedMemberRepeated]}), and it may stand in keys of indexes, but not in the primary key
 * ({@code [ManagedMemberMisplaced]}): a repeated {@code create} would be another item. On a
 * JavaBean it stands on the field or on the getter.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface CreatedAt {}
