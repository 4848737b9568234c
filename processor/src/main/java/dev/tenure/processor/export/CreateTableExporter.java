package dev.tenure.processor.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.tenure.processor.model.PhysicalIndexModel;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.TableModel.Throughput;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What {@code aws dynamodb create-table --cli-input-json} takes. */
final class CreateTableExporter implements Exporter {

  @Override
  public List<ExportedFile> export(TableModel table) {
    JsonObject request = new JsonObject();
    request.addProperty("TableName", table.name());
    request.add("AttributeDefinitions", attributeDefinitions(table));
    request.add("KeySchema", keySchema(table.partitionKey(), Optional.of(table.sortKey())));
    if (!table.indexes().isEmpty()) {
      request.add("GlobalSecondaryIndexes", indexes(table));
    }
    String billing = table.throughput().isPresent() ? "PROVISIONED" : "PAY_PER_REQUEST";
    request.addProperty("BillingMode", billing);
    addThroughput(request, table);
    return List.of(new ExportedFile("cli/create-table.json", Json.print(request)));
  }

  /** Key attributes and no others: DynamoDB refuses a definition that no key uses. */
  private static JsonArray attributeDefinitions(TableModel table) {
    Set<String> names = new LinkedHashSet<>();
    names.add(table.partitionKey());
    names.add(table.sortKey());
    for (PhysicalIndexModel index : table.indexes()) {
      names.add(index.partitionKey());
      index.sortKey().ifPresent(names::add);
    }
    JsonArray definitions = new JsonArray();
    for (String name : names) {
      JsonObject definition = new JsonObject();
      definition.addProperty("AttributeName", name);
      definition.addProperty("AttributeType", "S");
      definitions.add(definition);
    }
    return definitions;
  }

  private static JsonArray indexes(TableModel table) {
    JsonArray indexes = new JsonArray();
    for (PhysicalIndexModel index : table.indexes()) {
      JsonObject definition = new JsonObject();
      definition.addProperty("IndexName", index.name());
      definition.add("KeySchema", keySchema(index.partitionKey(), index.sortKey()));
      definition.add("Projection", projection());
      addThroughput(definition, table);
      indexes.add(definition);
    }
    return indexes;
  }

  private static JsonArray keySchema(String partitionKey, Optional<String> sortKey) {
    JsonArray schema = new JsonArray();
    schema.add(keyElement(partitionKey, "HASH"));
    sortKey.ifPresent(name -> schema.add(keyElement(name, "RANGE")));
    return schema;
  }

  private static JsonObject keyElement(String attribute, String keyType) {
    JsonObject element = new JsonObject();
    element.addProperty("AttributeName", attribute);
    element.addProperty("KeyType", keyType);
    return element;
  }

  private static JsonObject projection() {
    JsonObject projection = new JsonObject();
    projection.addProperty("ProjectionType", "ALL");
    return projection;
  }

  private static void addThroughput(JsonObject target, TableModel table) {
    if (table.throughput().isEmpty()) {
      return;
    }
    Throughput throughput = table.throughput().get();
    JsonObject units = new JsonObject();
    units.addProperty("ReadCapacityUnits", throughput.readUnits());
    units.addProperty("WriteCapacityUnits", throughput.writeUnits());
    target.add("ProvisionedThroughput", units);
  }
}
