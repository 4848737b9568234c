package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class whose items belong to no tenant and that no tenant may read, declared with its reason. It
 * is reachable only through a door of its own, which connects with its own client.
 *
 * <pre>{@code
 * @CrossTenantEntity(
 *     partitionKey = "SCHOOL", sortKey = "{schoolId}",
 *     reason = "tells where each school's data is; no school may read it")
 * public record School(String schoolId, String store) {}
 * }</pre>
 *
 * <p>Its partition can be no tenant's ({@code [CrossTenantKeyOverlap]}).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CrossTenantEntity {
  /** The whole partition key; a last literal may end in {@code #}. */
  String partitionKey();

  /** The whole sort key; a last literal may end in {@code #}. */
  String sortKey();

  /** Why these items stand outside of every tenant, in one sentence ({@code [ReasonMissing]}). */
  String reason();

  /** The value of the entity attribute; by default the simple name of the class. */
  String name() default "";

  /** The accessor on the cross-tenant door; by default the plural of the class name. */
  String plural() default "";

  /**
   * Records that show some members of it, each by its name and type ({@code [ViewUnsupported]},
   * {@code [ViewRepeated]}). A read that is given one asks for nothing else:
   *
   * <pre>{@code
   * crossing.schools().get("s-1", SchoolViews.PLACE);
   * }</pre>
   */
  Class<?>[] views() default {};
}
