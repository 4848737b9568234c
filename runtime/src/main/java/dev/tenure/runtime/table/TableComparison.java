package dev.tenure.runtime.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputDescription;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** Finds each difference between a definition and a live table. */
final class TableComparison {
  private final TableDefinition definition;
  private final TableDescription live;
  private final Map<String, ScalarAttributeType> liveTypes;
  private final List<String> differences = new ArrayList<>();

  TableComparison(TableDefinition definition, TableDescription live) {
    this.definition = definition;
    this.live = live;
    this.liveTypes =
        live.attributeDefinitions().stream()
            .collect(
                Collectors.toMap(
                    AttributeDefinition::attributeName, AttributeDefinition::attributeType));
  }

  List<String> differences() {
    compareKeys(
        "the table",
        definition.partitionKey(),
        Optional.of(definition.sortKey()),
        live.keySchema());
    compareIndexes();
    compareBilling();
    return List.copyOf(differences);
  }

  private void compareIndexes() {
    Map<String, GlobalSecondaryIndexDescription> others = new TreeMap<>();
    live.globalSecondaryIndexes().forEach(index -> others.put(index.indexName(), index));
    for (IndexDefinition index : definition.indexes()) {
      GlobalSecondaryIndexDescription found = others.remove(index.name());
      if (found == null) {
        differences.add("index " + index.name() + " is missing");
      } else {
        compareIndex(index, found);
      }
    }
    others.keySet().forEach(name -> differences.add("index " + name + " is not defined"));
  }

  private void compareIndex(IndexDefinition index, GlobalSecondaryIndexDescription found) {
    String where = "index " + index.name();
    compareKeys(where, index.partitionKey(), index.sortKey(), found.keySchema());
    expect(
        "the projection of " + where,
        ProjectionType.ALL.toString(),
        found.projection().projectionTypeAsString());
    definition
        .throughput()
        .filter(units -> !isOnDemand()) // that difference is the table's
        .ifPresent(
            units ->
                expect("the capacity of " + where, units, units(found.provisionedThroughput())));
  }

  private void compareBilling() {
    expect(
        "the billing of the table",
        definition.throughput().isPresent() ? "provisioned" : "on demand",
        isOnDemand() ? "on demand" : "provisioned");
    definition
        .throughput()
        .filter(units -> !isOnDemand())
        .ifPresent(
            units ->
                expect("the capacity of the table", units, units(live.provisionedThroughput())));
  }

  private boolean isOnDemand() {
    return live.billingModeSummary() != null
        && live.billingModeSummary().billingMode() == BillingMode.PAY_PER_REQUEST;
  }

  private static String units(ProvisionedThroughputDescription found) {
    return Throughput.describe(found.readCapacityUnits(), found.writeCapacityUnits());
  }

  private void compareKeys(
      String where,
      KeyAttribute partitionKey,
      Optional<KeyAttribute> sortKey,
      List<KeySchemaElement> found) {
    expect("the partition key of " + where, partitionKey, key(found, KeyType.HASH));
    expect(
        "the sort key of " + where,
        sortKey.map(KeyAttribute::toString).orElse("none"),
        key(found, KeyType.RANGE));
  }

  /** Several, where an index has keys of more than one attribute. */
  private String key(List<KeySchemaElement> found, KeyType type) {
    List<String> attributes =
        found.stream()
            .filter(element -> element.keyType() == type)
            .map(KeySchemaElement::attributeName)
            .map(name -> KeyAttribute.describe(name, liveTypes.get(name)))
            .toList();
    return attributes.isEmpty() ? "none" : String.join(", ", attributes);
  }

  private void expect(String what, Object expected, String found) {
    if (!expected.toString().equals(found)) {
      differences.add(what + " is " + found + ", not " + expected);
    }
  }
}
