package dev.tenure.runtime.dao;

import dev.tenure.runtime.table.IndexDefinition;
import dev.tenure.runtime.table.TableDefinition;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Which rows are wholly a scope's: their partition key in the table, and the one in each index.
 *
 * <p>The keys of a row are made one after the other, and an object may name another tenant in
 * between: a bean that another thread changes, a subclass. So it is the finished row that is looked
 * at. Nobody else would: IAM does not check the keys of indexes on writes.
 */
final class OwnedRows {
  private final Scope scope;
  private final String partitionKey;
  private final List<IndexKey> indexKeys;

  /**
   * The partition key of an index.
   *
   * @param otherLeaders how those of its keys begin that are declared to cross tenants
   */
  record IndexKey(String attribute, List<String> otherLeaders) {}

  /**
   * @param indexKeys those of the table
   */
  OwnedRows(Scope scope, List<IndexKey> indexKeys) {
    this.scope = scope;
    this.partitionKey = scope.connection().table().partitionKey().name();
    this.indexKeys = indexKeys;
  }

  /** The partition keys of a table's indexes. */
  static List<IndexKey> indexKeysOf(TableDefinition table) {
    return table.indexes().stream().map(index -> keyOf(table, index)).toList();
  }

  private static IndexKey keyOf(TableDefinition table, IndexDefinition index) {
    return new IndexKey(index.partitionKey().name(), table.crossTenantKeys(index.name()));
  }

  boolean holds(Map<String, AttributeValue> row) {
    if (!scope.owns(Objects.requireNonNull(row.get(partitionKey)).s())) {
      return false;
    }
    for (IndexKey index : indexKeys) {
      AttributeValue key = row.get(index.attribute());
      if (key != null && !mayStand(index, key.s())) {
        return false;
      }
    }
    return true;
  }

  private boolean mayStand(IndexKey index, String key) {
    return scope.owns(key)
        || index.otherLeaders().stream().anyMatch(leader -> Scope.leads(leader, key));
  }
}
