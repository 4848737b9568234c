package dev.tenure.runtime.seatbelt;

import dev.tenure.runtime.TenantViolationEvent;
import dev.tenure.runtime.TenantViolationEvent.Rule;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who asks for what: one request's operation, and the tenant that is bound to it. */
final class Caller {
  private static final String NOBODY = "no tenant";

  private final GuardedTables tables;
  private final String operation;
  private final @Nullable TenantBinding binding;

  Caller(GuardedTables tables, String operation, @Nullable TenantBinding binding) {
    this.tables = tables;
    this.operation = operation;
    this.binding = binding;
  }

  /**
   * Insists that the request is bound to nothing that its client is not bound to.
   *
   * @param client the binding of the client, if it has one
   * @throws ViolationFound if it is
   */
  void requireWithin(@Nullable TenantBinding client) {
    if (client != null && (binding == null || !client.covers(binding))) {
      throw new ViolationFound(
          new TenantViolationEvent(operation, "", client.tenants(), Rule.BINDING, ""));
    }
  }

  /**
   * Examines what is asked of one table; nothing, if the table is let through.
   *
   * @throws ViolationFound if the table is not known, no tenant of it is bound, or the check fails
   */
  void on(@Nullable String tableName, Consumer<TableCheck> check) {
    requireKnown(tableName);
    GuardedTable table = guarded(tableName);
    if (table == null) {
      return;
    }
    Partitions partitions = partitions(table);
    if (partitions == null) {
      throw violation(tableName, Rule.TENANT, "");
    }
    check.accept(new TableCheck(this, tableName, table, partitions));
  }

  /**
   * Insists that a table is guarded or let through, whatever tenant is bound.
   *
   * @throws ViolationFound if it is neither
   */
  void requireKnown(@Nullable String tableName) {
    if (guarded(tableName) == null && !isLetThrough(tableName)) {
      throw violation(tableName, Rule.TABLE, "");
    }
  }

  /** Whether requests about a table are not examined. */
  boolean isLetThrough(@Nullable String tableName) {
    return tableName != null && tables.isLetThrough(tableName);
  }

  ViolationFound violation(@Nullable String tableName, Rule rule, String subject) {
    GuardedTable table = guarded(tableName);
    Partitions partitions = table == null ? null : partitions(table);
    return new ViolationFound(
        new TenantViolationEvent(
            operation,
            tableName == null ? "" : tableName,
            partitions == null ? NOBODY : partitions.tenant(),
            rule,
            subject));
  }

  private @Nullable GuardedTable guarded(@Nullable String tableName) {
    return tableName == null ? null : tables.get(tableName);
  }

  private @Nullable Partitions partitions(GuardedTable table) {
    return binding == null ? null : binding.partitions(table.declaredName());
  }
}
