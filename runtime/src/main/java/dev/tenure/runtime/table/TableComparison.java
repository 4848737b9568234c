package dev.tenure.runtime.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds each difference between a definition and a live table, and what mends it. What is not
 * declared is no difference, except for an index: every write pays for it, and nobody reads it
 * here.
 */
final class TableComparison {
  private final TableDefinition definition;
  private final LiveTable live;

  TableComparison(TableDefinition definition, LiveTable live) {
    this.definition = definition;
    this.live = live;
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    LiveKeys keys = new LiveKeys(live);
    keys.differences(
            "the table",
            List.of(definition.partitionKey()),
            List.of(definition.sortKey()),
            live.description().keySchema())
        .forEach(difference -> findings.add(Finding.impossible(difference)));
    findings.addAll(new IndexComparison(definition, live, keys).findings());
    new BillingComparison(definition, live).finding().ifPresent(findings::add);
    findings.addAll(new SettingsComparison(definition.settings(), live).findings());
    return findings;
  }

  /** What is declared and was not compared, one sentence each. */
  List<String> notCompared() {
    List<String> sentences = new ArrayList<>(live.unknown());
    sentences.addAll(new LocalIndexComparison(definition, live, new LiveKeys(live)).undefined());
    sentences.addAll(new SettingsComparison(definition.settings(), live).notCompared());
    return sentences;
  }
}
