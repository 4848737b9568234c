package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A member of the primary key that {@code create} fills where the object leaves it null.
 *
 * <pre>{@code
 * @TenantEntity(prefix = "ORDER", sortKey = "{orderId}")
 * public record Order(@TenantKey String tenantId, @GeneratedId @Nullable String orderId, BigDecimal total) {}
 * }</pre>
 *
 * <p>It is a {@code UUID}, or a {@code String} that holds one ({@code [ManagedMemberTypeWrong]}),
 * and stands in the primary key ({@code [ManagedMemberMisplaced]}). A value that is there is kept,
 * and an empty text is refused as in any key. Every other write wants the value. An entity has at
 * most one ({@code [ManagedMemberRepeated]}). On a JavaBean it stands on the field or on the
 * getter.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface GeneratedId {
  /** What is made of it. */
  IdStrategy value() default IdStrategy.TIME_ORDERED;
}
