package dev.tenure.runtime.dao;

import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.mapping.ViewSchema;

/**
 * Looks up where the items of an entity are, across tenants. Generated look-ups extend it; only the
 * cross-tenant door hands them out. Thread-safe.
 *
 * <p>What a read throws is what {@link EntityReader} says. Of each row no more is asked for than
 * its keys and its tag. A row whose keys do not agree with each other was planted.
 */
public abstract class CrossTenantLookup {
  private final Scope scope;

  /**
   * For generated look-ups.
   *
   * @throws IllegalArgumentException if the scope is a tenant's
   */
  protected CrossTenantLookup(Scope scope) {
    if (!scope.crossesTenants()) {
      throw new IllegalArgumentException("A look-up across tenants is nothing for one tenant");
    }
    this.scope = scope;
  }

  /**
   * The items of one partition of an index.
   *
   * @param name the query's name, for messages and page tokens
   * @param index the index's physical name, one of the table's definition
   * @param view what is shown of each item
   * @param partition the whole partition key of the index
   * @param sortKey the literals that all sort keys begin with; an empty builder if there are none
   */
  protected final <V> AccessPath<V> indexPath(
      String name, String index, ViewSchema<V> view, KeyBuilder partition, KeyBuilder sortKey) {
    ReadContext<V> context = new ReadContext<>(scope, RowMapping.of(view));
    return AccessPath.ofIndex(context, name, index, partition.partitionKey(), sortKey.prefix());
  }
}
