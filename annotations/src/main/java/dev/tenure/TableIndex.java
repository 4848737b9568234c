package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A global secondary index whose name and key attributes are given, to be used by {@link Index#on}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface TableIndex {
  /** The physical name of the index. */
  String name();

  /** The attribute that holds its partition key; by default {@code <name>_pk}. */
  String partitionKey() default "";

  /** The attribute that holds its sort key; by default {@code <name>_sk} if an entity needs one. */
  String sortKey() default "";
}
