package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An index that is not led by the tenant: a look-up across tenants, declared with its reason. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(CrossTenantIndexes.class)
public @interface CrossTenantIndex {
  /** The name of the query, and of the physical index unless {@link #on} names another. */
  String name();

  /** The index's partition key, exactly. */
  String partitionKey();

  /** The index's sort key, exactly; empty for none. */
  String sortKey() default "";

  /** A physical index declared by {@link TenantTable#indexes}. */
  String on() default "";

  /** What the look-up answers: a record whose components are members of the entity. */
  Class<?> view();

  /** Why this must cross tenants. */
  String reason();
}
