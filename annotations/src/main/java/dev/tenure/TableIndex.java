package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A global secondary index whose name and key attributes are given, to be used by {@link Index#on}.
 *
 * <pre>{@code
 * @TenantTable(
 *     name = "shop",
 *     indexes = @TableIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk"),
 *     entities = {Order.class, Invoice.class})
 * }</pre>
 *
 * <p>Each key attribute is an attribute of its own ({@code [KeyAttributeConflict]}): an index over
 * the table's own key attributes would not be led by the tenant.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface TableIndex {
  /** The physical name: 3 to 255 characters of {@code a-z A-Z 0-9 _ . -}. */
  String name();

  /** The attribute that holds its partition key; by default {@code <name>_pk}. */
  String partitionKey() default "";

  /**
   * The attribute that holds its sort key; by default {@code <name>_sk} if an entity gives one.
   * Once an index has a sort key, every entity on it gives one ({@code [IndexSortKeyMissing]}). A
   * sort key that is {@code {member:number}} may be the member's own attribute.
   */
  String sortKey() default "";

  /**
   * Whether it is a local secondary index; see {@link Index#local}. Its partition key is the
   * table's, and is not named here ({@code [LocalIndexInvalid]}).
   */
  boolean local() default false;

  /**
   * What the index holds of each item. One that is not {@link Projection#ALL} answers the
   * {@linkplain Index#view view} of each {@link Index} on it ({@code [ViewMissing]}).
   */
  Projection projection() default Projection.ALL;

  /**
   * The names of the attributes that {@link Projection#INCLUDE} adds. Each is one that an entity of
   * the index stores ({@code [ProjectionUnknown]}).
   */
  String[] include() default {};
}
