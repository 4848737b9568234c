package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A class whose items belong to one tenant each. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TenantEntity {
  /** How each sort key begins. */
  String prefix();

  /** What follows the tenant in the partition key; empty for the tenant's own partition. */
  String partitionKey() default "";

  /** What follows the prefix in the sort key; empty for a singleton. */
  String sortKey() default "";

  /** The value of the entity attribute; by default the simple name of the class. */
  String name() default "";

  /** The accessor on the tenant's door; by default the plural of the class name. */
  String plural() default "";
}
