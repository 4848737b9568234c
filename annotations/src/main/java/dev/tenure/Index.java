package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A global secondary index, led by the tenant, and the query that reads it.
 *
 * <pre>{@code
 * @Index(name = "byCustomer", partitionKey = "{customerId}", sortKey = "{placedAt}#{orderId}")
 * public record Order(…) {}
 *
 * acme.orders().byCustomer("c-42").placedAt().between(from, to).descending().page(50);
 * }</pre>
 *
 * <p>The partition key of the index is the tenant, followed by {@link #partitionKey}; an index
 * without the tenant cannot be written. See {@link CrossTenantIndex} for what must be.
 *
 * <p>An index may hold less than whole items; its query then answers a record of what it holds.
 *
 * <pre>{@code
 * @Index(name = "byStatus", partitionKey = "{status}", sortKey = "{placedAt}",
 *     projection = Projection.INCLUDE, include = "total", view = OrderLine.class)
 *
 * public record OrderLine(String orderId, Instant placedAt, BigDecimal total) {}
 * }</pre>
 *
 * <p>Members may be absent here ({@code @Nullable} or {@code Optional}): the item is then not in
 * the index.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Indexes.class)
public @interface Index {
  /**
   * The name of the query, and of the physical index unless {@link #on} names another: 3 to 255
   * characters of {@code a-z A-Z 0-9 _} ({@code [IndexNameInvalid]}), no method of the DAO ({@code
   * [IndexNameReserved]}).
   */
  String name();

  /** What follows the tenant in the index's partition key; empty for the whole tenant. */
  String partitionKey() default "";

  /**
   * The index's sort key, exactly as stored: the entity's prefix is not added. Empty for none.
   * Entities that share an index begin it with literals of their own ({@code [IndexKeyOverlap]}).
   *
   * <p>{@code "{score:number}"} makes it a number, of DynamoDB's type N ({@code
   * [KeyNumberMisplaced]}), for all entities of the index ({@code [SortKeyTypeConflict]}).
   */
  String sortKey() default "";

  /**
   * A physical index declared by {@link TenantTable#indexes} ({@code [IndexUnknown]}). Without it
   * the index is called {@link #name}, and its key attributes {@code <name>_pk} and {@code
   * <name>_sk}.
   */
  String on() default "";

  /**
   * Whether it is a local secondary index: it sorts the items of each partition of the table
   * another way, by a {@link #sortKey} of its own, and can be read consistently. Its partition key
   * is that of the table, so {@link #partitionKey} is left out ({@code [LocalIndexInvalid]}); the
   * query takes what leads to the partition, as {@code of} does.
   *
   * <p>Two things to know before. Local indexes are created with their table and never later, five
   * at most. And where a table has one, the items of one partition key, with their copies, cannot
   * exceed 10 GB: choose a {@link TenantEntity#partitionKey} that divides a large tenant.
   *
   * <p>Of an index that the table declares, {@link TableIndex#local} says it.
   */
  boolean local() default false;

  /**
   * What the index holds of each item. It is said of a physical index once: of one that {@link
   * TenantTable#indexes} declares there ({@code [ProjectionInvalid]}), and in the same words by all
   * entities that share another ({@code [ProjectionConflict]}).
   */
  Projection projection() default Projection.ALL;

  /**
   * The members that {@link Projection#INCLUDE} adds to the keys ({@code [ProjectionUnknown]}).
   * Entities that share an index each name their own, and it holds all of them.
   */
  String[] include() default {};

  /**
   * What the query answers in place of the entity: a record whose components are members of it, by
   * name and type ({@code [ViewUnsupported]}). An index that does not hold all attributes needs one
   * ({@code [ViewMissing]}) that it covers: of the tenant, members of the primary key or of the
   * index's key, and members that it includes ({@code [ViewNotCovered]}).
   */
  Class<?> view() default void.class;
}
