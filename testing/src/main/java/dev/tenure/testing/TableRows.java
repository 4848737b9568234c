package dev.tenure.testing;

import dev.tenure.runtime.table.IndexDefinition;
import dev.tenure.runtime.table.TableDefinition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The rows of the table as they are, past every door. */
final class TableRows {
  private final DynamoDbClient client;
  private final TableDefinition definition;

  TableRows(DynamoDbClient client, TableDefinition definition) {
    this.client = client;
    this.definition = definition;
  }

  Set<Map<String, AttributeValue>> all() {
    Set<Map<String, AttributeValue>> rows = new HashSet<>();
    client
        .scanPaginator(scan -> scan.tableName(definition.name()).consistentRead(true))
        .items()
        .forEach(rows::add);
    return rows;
  }

  void put(Map<String, AttributeValue> row) {
    client.putItem(put -> put.tableName(definition.name()).item(row));
  }

  void clear() {
    for (Map<String, AttributeValue> row : all()) {
      Map<String, AttributeValue> key = new HashMap<>(row);
      key.keySet().retainAll(Set.of(definition.partitionKey().name(), definition.sortKey().name()));
      client.deleteItem(delete -> delete.tableName(definition.name()).key(key));
    }
  }

  /**
   * A row of one tenant, with the index keys of another's: what whoever holds raw credentials of
   * the first can write, since IAM checks the table's key only.
   */
  Map<String, AttributeValue> planted(
      Map<String, AttributeValue> own, Map<String, AttributeValue> victims) {
    Map<String, AttributeValue> row = new HashMap<>(own);
    for (IndexDefinition index : definition.indexes()) {
      index.keys().forEach(key -> copy(key.name(), victims, row));
    }
    return row;
  }

  private void copy(
      String attribute, Map<String, AttributeValue> from, Map<String, AttributeValue> to) {
    AttributeValue value = from.get(attribute);
    boolean ofTheTable =
        attribute.equals(definition.partitionKey().name())
            || attribute.equals(definition.sortKey().name());
    if (value != null && !ofTheTable) {
      to.put(attribute, value);
    }
  }
}
