package dev.tenure.runtime.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndexDescription;

/** Local indexes, which are created with their table: no difference of theirs can be mended. */
final class LocalIndexComparison {
  private final TableDefinition definition;
  private final LiveKeys keys;
  private final Map<String, LocalSecondaryIndexDescription> live = new LinkedHashMap<>();

  LocalIndexComparison(TableDefinition definition, LiveTable table, LiveKeys keys) {
    this.definition = definition;
    this.keys = keys;
    table
        .description()
        .localSecondaryIndexes()
        .forEach(index -> live.put(index.indexName(), index));
  }

  /** Whether the table has a local index of this name. */
  boolean isLive(String name) {
    return live.containsKey(name);
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (IndexDefinition index : definition.localIndexes()) {
      LocalSecondaryIndexDescription found = live.get(index.name());
      if (found == null) {
        findings.add(Finding.impossible("local index " + index.name() + " is missing"));
      } else {
        IndexComparison.differences(keys, index, found.keySchema(), found.projection())
            .forEach(difference -> findings.add(Finding.impossible(difference)));
      }
    }
    return findings;
  }

  /** Those that nobody defines: they cannot be deleted, so they are no difference. */
  List<String> undefined() {
    return live.keySet().stream()
        .filter(name -> definition.indexes().stream().noneMatch(i -> i.name().equals(name)))
        .map(name -> "the local index " + name + ", which is not defined and cannot be deleted")
        .toList();
  }
}
