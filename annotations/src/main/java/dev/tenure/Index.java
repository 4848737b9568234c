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
   * Members whose own attributes follow in the partition key of the index, in this order: three at
   * most. Nothing is written for them, so they can be set like any member; an item without one of
   * them is not in the index. The query takes the value of each.
   *
   * <pre>{@code
   * @Index(name = "byRegion", partitionAttributes = {"region", "channel"}, sortKey = "{placedAt}")
   *
   * acme.orders().byRegion(EU, "web").descending().page(50);
   * }</pre>
   *
   * <p>The first attribute of the partition key is still Tenure's, and begins with the tenant. What
   * can be a member here, {@link #sortAttributes} says; its order does not matter here.
   */
  String[] partitionAttributes() default {};

  /**
   * Members whose own attributes sort the index, in this order, before the {@link #sortKey} if
   * there is one: four with it at most ({@code [IndexAttributesTooMany]}). Nothing is written for
   * them, so they can be set like any member; an item without one of them is not in the index.
   *
   * <pre>{@code
   * @Index(name = "byStatus", sortAttributes = {"status", "priority"}, sortKey = "{placedAt}")
   *
   * acme.orders().byStatus().status(PLACED).priority().from(3).stream();
   * acme.orders().byStatus().status(PLACED).priority(5).placedAt().after(monday).stream();
   * }</pre>
   *
   * <p>A member is stored as S, N or B by an attribute of its own ({@code
   * [IndexAttributeUnsupported]}). Points in time are not taken, as their stored texts do not sort
   * as they do: {@link #sortKey} writes them in their order. Entities that share an index name the
   * same attributes ({@code [IndexAttributesConflict]}), and their partition keys tell them apart.
   *
   * <p>An index with keys of several attributes is global, and known to DynamoDB since November
   * 2025.
   */
  String[] sortAttributes() default {};

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
