package dev.tenure.runtime.seatbelt;

import dev.tenure.runtime.table.IndexDefinition;
import dev.tenure.runtime.table.TableDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the checks know of one table. */
final class GuardedTable {
  private final String declaredName;
  private final String partitionKey;
  private final Map<String, String> indexPartitionKeys = new HashMap<>();

  /** The attributes that are a partition key of something, and what may lead them but a tenant. */
  private final Map<String, List<String>> leaders = new HashMap<>();

  GuardedTable(TableDefinition definition) {
    this.declaredName = definition.name();
    this.partitionKey = definition.partitionKey().name();
    for (IndexDefinition index : definition.indexes()) {
      String attribute = index.partitionKey().name();
      indexPartitionKeys.put(index.name(), attribute);
      leaders
          .computeIfAbsent(attribute, a -> new ArrayList<>())
          .addAll(definition.crossTenantKeys(index.name()));
    }
    leaders.put(partitionKey, List.of());
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

  /** The attributes that are a partition key of the table or of an index. */
  Set<String> partitionKeys() {
    return leaders.keySet();
  }

  /** Whether a value of such an attribute is declared to be led by something else than a tenant. */
  boolean isCrossTenant(String attribute, AttributeValue value) {
    return leaders.getOrDefault(attribute, List.of()).stream()
        .anyMatch(
            beginning ->
                beginning.isEmpty() ? value.s() != null : Partitions.leads(beginning, value));
  }
}
