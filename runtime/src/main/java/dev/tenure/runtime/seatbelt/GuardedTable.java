package dev.tenure.runtime.seatbelt;

import dev.tenure.runtime.table.IndexDefinition;
import dev.tenure.runtime.table.TableDefinition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the checks know of one table. */
final class GuardedTable {
  private final String declaredName;
  private final String partitionKey;
  private final Map<String, String> indexPartitionKeys = new HashMap<>();
  private final Set<String> tenantLed = new HashSet<>();

  GuardedTable(TableDefinition definition) {
    this.declaredName = definition.name();
    this.partitionKey = definition.partitionKey().name();
    tenantLed.add(partitionKey);
    for (IndexDefinition index : definition.indexes()) {
      String attribute = index.partitionKey().name();
      indexPartitionKeys.put(index.name(), attribute);
      if (!definition.isCrossTenant(index.name())) {
        tenantLed.add(attribute);
      }
    }
  }

  /** The name in the definition, whatever the table is called where it runs. */
  String declaredName() {
    return declaredName;
  }

  /** The attribute of the table's partition key. */
  String partitionKey() {
    return partitionKey;
  }

  /** The attribute of an index's partition key; null if there is no such index. */
  @Nullable String partitionKeyOf(String index) {
    return indexPartitionKeys.get(index);
  }

  /** The attributes whose values must begin with the tenant, wherever they are written. */
  Set<String> tenantLed() {
    return tenantLed;
  }
}
