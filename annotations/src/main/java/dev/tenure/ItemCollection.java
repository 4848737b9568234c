package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A sealed interface over entities of one partition whose sort keys share a beginning, read
 * together.
 *
 * <pre>{@code
 * @ItemCollection("ORDER#{orderId}")
 * public sealed interface OrderRow permits Order, LineItem {}
 *
 * @TenantEntity(prefix = "ORDER", sortKey = "{orderId}")
 * public record Order(@TenantKey String tenantId, long orderId) implements OrderRow {}
 *
 * @TenantEntity(prefix = "ORDER", sortKey = "{orderId}#ITEM#{line}")
 * public record LineItem(@TenantKey String tenantId, long orderId, int line) implements OrderRow {}
 * }</pre>
 *
 * <p>This is the one way for two sort keys to begin alike ({@code [KeyRangeOverlap]}). Every
 * permitted class is a tenant's entity of the table ({@code [CollectionMemberUnlisted]}) whose sort
 * key begins so ({@code [CollectionMemberOutside]}), and no other entity's does ({@code
 * [CollectionIncomplete]}).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ItemCollection {
  /**
   * The common beginning of the sort keys, prefix included; empty for the tenant's whole partition.
   */
  String value();

  /** The accessor on the tenant's door; by default the plural of the interface's name. */
  String plural() default "";
}
