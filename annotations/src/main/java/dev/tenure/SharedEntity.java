package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Reference data that belongs to no tenant: every tenant may read it, none may write it.
 *
 * <pre>{@code
 * @SharedEntity(prefix = "COUNTRY", sortKey = "{code}")
 * public record Country(String code, String name) {}
 *
 * acme.countries().get("NL");                                  // reads; has no create()
 * ShopShared.connect(client).countries().create(netherlands);  // under a role of its own
 * }</pre>
 *
 * <p>The partition key begins with {@code $SHARED}, which no tenant can spell. A shared entity has
 * no {@link TenantKey} ({@code [TenantKeyUnexpected]}) and no indexes ({@code [IndexUnsupported]}).
 * Patterns are as for {@link TenantEntity}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SharedEntity {
  /** How each sort key begins; empty where the entity is alone in its partitions. */
  String prefix();

  /** What follows {@code $SHARED} in the partition key; empty for one partition. */
  String partitionKey() default "";

  /** What follows the prefix in the sort key; empty for a singleton. */
  String sortKey() default "";

  /** The value of the entity attribute; by default the simple name of the class. */
  String name() default "";

  /** The accessor on the doors; by default the plural of the class name. */
  String plural() default "";

  /**
   * Records that show some members of it, each by its name and type ({@code [ViewUnsupported]},
   * {@code [ViewRepeated]}). A read that is given one asks for nothing else:
   *
   * <pre>{@code
   * acme.countries().all().select(CountryViews.NAME).stream();
   * }</pre>
   */
  Class<?>[] views() default {};
}
