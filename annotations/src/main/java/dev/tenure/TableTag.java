package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A tag of the table, for costs and for rules of the account; see {@link TenantTable#tags}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface TableTag {
  /** 1 to 128 characters, not beginning with {@code aws:}. */
  String key();

  /** At most 256 characters. */
  String value();
}
