package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The member that says when an item was last written. Every write sets it, the first one as well;
 * what the object held does not matter.
 *
 * <p>It is an {@code Instant} ({@code [ManagedMemberTypeWrong]}), an entity has at most one ({@code
 * [ManagedMemberRepeated]}), and it may stand in keys of indexes, but not in the primary key
 * ({@code [ManagedMemberMisplaced]}). On a JavaBean it stands on the field or on the getter.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface UpdatedAt {}
