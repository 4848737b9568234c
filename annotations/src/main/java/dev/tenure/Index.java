package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A global secondary index, led by the tenant, and the query that reads it. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Indexes.class)
public @interface Index {
  /** The name of the query, and of the physical index unless {@link #on} names another. */
  String name();

  /** What follows the tenant in the index's partition key; empty for the whole tenant. */
  String partitionKey() default "";

  /** The index's sort key, exactly; empty for none. */
  String sortKey() default "";

  /** A physical index declared by {@link TenantTable#indexes}. */
  String on() default "";
}
