package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value that no two items of the entity have, within one tenant.
 *
 * <pre>{@code
 * @TenantEntity(prefix = "USER", sortKey = "{userId}")
 * @Unique(name = "email", members = "email")
 * @Unique(name = "badge", members = {"site", "badge"})
 * public record User(
 *     @TenantKey String tenantId, String userId, String email, String site, @Nullable String badge) {}
 * }</pre>
 *
 * <p>Each value is kept by a row of its own, in a partition of the same tenant, which every write
 * of the DAO and of transactions creates, moves and deletes together with the item. A write that
 * takes another item's value is refused with a {@code UniqueConstraintException} that names the
 * constraint; two tenants may have the same value.
 *
 * <p>Where a member is absent ({@code @Nullable} or {@code Optional}), the item has no value of the
 * constraint. A value stands readably in the key of its row, as parts of other keys do. On a {@link
 * SharedEntity} the value is unique among the shared items.
 *
 * <p>DAOs of such an entity have no {@code replaceAll} and {@code deleteAll}, because DynamoDB's
 * batches take no conditions; and {@code update(key…)} has no verb for the members, nor for the
 * {@link TimeToLive}, because the rows of the values follow from what is stored.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Uniques.class)
public @interface Unique {
  /**
   * The name that exceptions tell and that the keys of the rows hold, so that it never changes
   * while there are items: a Java name of {@code a-z A-Z 0-9 _} ({@code [UniqueNameInvalid]}),
   * other than those of the entity's other constraints ({@code [UniqueRepeated]}).
   */
  String name();

  /**
   * The members that are unique together, in this order, at least one ({@code
   * [UniqueMembersMissing]}): all of types that a key can hold ({@code [UniqueMemberUnsupported]}).
   * Together they are not the primary key, which is unique anyway ({@code [UniqueRedundant]}).
   */
  String[] members();
}
