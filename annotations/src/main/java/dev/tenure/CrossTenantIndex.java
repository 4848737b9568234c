package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An index that is not led by the tenant: a look-up across tenants, declared with its reason. It is
 * reachable only through a door of its own, and answers where something is, not what it is.
 *
 * <pre>{@code
 * @CrossTenantIndex(
 *     name = "byEmail", partitionKey = "email#{email}", view = UserPlace.class,
 *     reason = "the login page knows an e-mail address, not the company")
 * public record User(@TenantKey String tenantId, String email, String name) {}
 *
 * public record UserPlace(String tenantId, String email) {}
 * }</pre>
 *
 * <p>Its partitions can be no tenant's ({@code [CrossTenantKeyOverlap]}).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(CrossTenantIndexes.class)
public @interface CrossTenantIndex {
  /** The name of the query, and of the physical index unless {@link #on} names another. */
  String name();

  /** The index's partition key, exactly; a last literal may end in {@code #}. */
  String partitionKey();

  /** The index's sort key, exactly; empty for none. */
  String sortKey() default "";

  /** A physical index declared by {@link TenantTable#indexes}; see {@link Index#on}. */
  String on() default "";

  /**
   * What the look-up answers: a record whose components are the tenant, members of the primary key
   * or members of this index's key, by name and type ({@code [ViewUnsupported]}).
   */
  Class<?> view();

  /**
   * What the index holds of each item; see {@link Index#projection}. A look-up shows keys alone, so
   * {@link Projection#KEYS_ONLY} is all that it needs.
   */
  Projection projection() default Projection.ALL;

  /** Why this must cross tenants, in one sentence ({@code [ReasonMissing]}). */
  String reason();
}
