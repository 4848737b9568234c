package dev.tenure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the stored rows have followed one change that the lock refuses, so that the build may
 * record it. The message about the change shows the declaration to write:
 *
 * <pre>{@code
 * @Migrated(what = "attribute total", from = "N integer")
 * @TenantEntity(prefix = "ORDER", sortKey = "{orderId}")
 * public record Order(@TenantKey String tenantId, String orderId, String total) {}
 * }</pre>
 *
 * <p>It stands on the entity, or on the table for what concerns the table as a whole. Each admits
 * one change, once: from {@link #from}, and no other. It migrates nothing by itself.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Migrations.class)
public @interface Migrated {
  /** What changed, in the words of the lock: {@code sortKey}, {@code attribute total}. */
  String what();

  /** What the lock recorded before the change. */
  String from();
}
