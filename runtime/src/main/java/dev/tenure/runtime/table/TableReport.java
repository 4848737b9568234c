package dev.tenure.runtime.table;

import java.util.List;
import java.util.Optional;

/**
 * How a live table differs from its definition.
 *
 * @param table the table's name in use
 * @param differences one sentence each, with what is live and what is declared; empty where the
 *     table is as defined
 * @param notCompared what is declared and could not be compared, one sentence each: which key an
 *     alias names, or what the endpoint does not know
 */
public record TableReport(String table, List<String> differences, List<String> notCompared) {
  public TableReport {
    differences = List.copyOf(differences);
    notCompared = List.copyOf(notCompared);
  }

  static TableReport of(TableDefinition definition, String tableName, Optional<LiveTable> live) {
    if (live.isEmpty()) {
      return new TableReport(tableName, List.of("the table does not exist"), List.of());
    }
    TableComparison comparison = new TableComparison(definition, live.get());
    return new TableReport(
        tableName,
        comparison.findings().stream().flatMap(finding -> finding.differences().stream()).toList(),
        comparison.notCompared());
  }

  /** Whether there is no difference. */
  public boolean matches() {
    return differences.isEmpty();
  }

  /** For people: one line per difference. */
  @Override
  public String toString() {
    if (matches()) {
      return "Table " + table + " is as defined";
    }
    return "Table " + table + " is not as defined:\n- " + String.join("\n- ", differences);
  }
}
