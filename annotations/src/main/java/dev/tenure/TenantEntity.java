package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class whose items belong to one tenant each: a record, a class with a builder, a JavaBean, or a
 * class whose constructor takes its members; see {@link BuiltBy}.
 *
 * <pre>{@code
 * @TenantEntity(prefix = "ORDER", sortKey = "{orderId}")
 * public record Order(@TenantKey String tenantId, String orderId, BigDecimal total) {}
 *
 * acme.orders().get("2026-000123");    // TENANT#acme / ORDER#2026-000123
 * }</pre>
 *
 * <p>The partition key is the tenant, followed by {@link #partitionKey}; the sort key is the {@link
 * #prefix}, followed by {@link #sortKey}. Between {@code #} stands one literal of {@code A-Z a-z
 * 0-9 _ . -} or one {@code {member}} ({@code [KeyPatternMalformed]}, {@code [KeyPartUnknown]}).
 * Members of the key are never absent ({@code [KeyPartNullable]}), and are read from the key; they
 * are stored as attributes as well only with {@link Attribute}.
 *
 * <p>{@code {member:plain}} keeps the bytes of a text as they are, for keys that another program
 * wrote; such a part has no ranges, and {@code #} in it is refused.
 *
 * <p>{@code {member:number}} is a whole sort key of DynamoDB's type N: a byte, short, int, long,
 * BigInteger or BigDecimal ({@code [KeyNumberMisplaced]}). All entities of the table then have such
 * sort keys ({@code [SortKeyTypeConflict]}).
 *
 * <p>One member has {@link TenantKey} ({@code [TenantKeyMissing]}).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TenantEntity {
  /**
   * How each sort key begins: {@code A-Z a-z 0-9 _ . -} ({@code [PrefixInvalid]}). Entities of one
   * partition have different prefixes, or are read together by an {@link ItemCollection} ({@code
   * [KeyRangeOverlap]}). A prefix that ends in {@code #} is exactly these bytes, for existing keys
   * such as {@code company#}. An entity that is alone in its partitions may have an empty one.
   */
  String prefix();

  /**
   * What follows the tenant in the partition key, such as {@code "{customerId}"}; empty for the
   * tenant's own partition. The tenant itself is never named ({@code [KeyPartIsTenant]}).
   */
  String partitionKey() default "";

  /**
   * What follows the prefix in the sort key, such as {@code "{year}#{code}"}; empty for a
   * singleton, of which a tenant has one: {@code acme.company().get()}.
   */
  String sortKey() default "";

  /**
   * The value of the entity attribute; by default the simple name of the class. It is stored: keep
   * the old value here when the class is renamed.
   */
  String name() default "";

  /**
   * The accessor on the tenant's door. By default the name of the class, plural by rule ({@code
   * orders}, {@code countries}, {@code addresses}), and singular for a singleton. What English
   * forms otherwise is said here: {@code plural = "people"}. Two equal ones are refused ({@code
   * [AccessorClash]}).
   */
  String plural() default "";

  /**
   * Records that show some members of it, each by its name and type ({@code [ViewUnsupported]},
   * {@code [ViewRepeated]}). A read that is given one asks for nothing else:
   *
   * <pre>{@code
   * acme.orders().get("2026-000123", OrderViews.SUMMARY);
   * acme.orders().all().select(OrderViews.SUMMARY).page(50);
   * }</pre>
   */
  Class<?>[] views() default {};
}
