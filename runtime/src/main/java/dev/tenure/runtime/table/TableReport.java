package dev.tenure.runtime.table;

import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * How a live table differs from its definition.
 *
 * @param table the table's name in use
 * @param differences one sentence each; empty where the table is as defined
 */
public record TableReport(String table, List<String> differences) {
  public TableReport {
    differences = List.copyOf(differences);
  }

  static TableReport of(
      TableDefinition definition, String tableName, Optional<TableDescription> live) {
    return new TableReport(
        tableName,
        live.map(description -> new TableComparison(definition, description).differences())
            .orElse(List.of("the table does not exist")));
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
