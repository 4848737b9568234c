package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A class whose items belong to no tenant and that no tenant may read, declared with its reason. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CrossTenantEntity {
  /** The partition key, exactly. */
  String partitionKey();

  /** The sort key, exactly. */
  String sortKey();

  /** Why these items stand outside of every tenant. */
  String reason();

  /** The value of the entity attribute; by default the simple name of the class. */
  String name() default "";

  /** The accessor on the cross-tenant door; by default the plural of the class name. */
  String plural() default "";
}
