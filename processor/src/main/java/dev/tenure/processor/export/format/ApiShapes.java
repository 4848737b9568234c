package dev.tenure.processor.export.format;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.tenure.processor.model.PhysicalIndexModel;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.TableSettings.Billing;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The shapes that the API and CloudFormation share, name by name. */
public final class ApiShapes {
  private ApiShapes() {}

  /** Key attributes and no others: DynamoDB refuses a definition that no key uses. */
  public static JsonArray attributeDefinitions(TableModel table) {
    return Json.array(
        table.keyAttributes(),
        name ->
            Json.object()
                .put("AttributeName", name)
                .put("AttributeType", table.typeOf(name).name())
                .build());
  }

  /** The keys of the table. */
  public static JsonArray keySchema(TableModel table) {
    return keySchema(List.of(table.partitionKey()), List.of(table.sortKey()));
  }

  /** The keys of an index. */
  public static JsonArray keySchema(PhysicalIndexModel index) {
    return keySchema(index.partitionKeys(), index.sortKeys());
  }

  private static JsonArray keySchema(List<String> partitionKeys, List<String> sortKeys) {
    JsonArray schema = new JsonArray();
    partitionKeys.forEach(name -> schema.add(keyElement(name, "HASH")));
    sortKeys.forEach(name -> schema.add(keyElement(name, "RANGE")));
    return schema;
  }

  private static JsonObject keyElement(String attribute, String keyType) {
    return Json.object().put("AttributeName", attribute).put("KeyType", keyType).build();
  }

  /** The local indexes, whose throughput is the table's. */
  public static JsonArray localIndexes(TableModel table) {
    return Json.array(table.localIndexes(), index -> index(index).build());
  }

  /** An index without its throughput. */
  public static Json index(PhysicalIndexModel index) {
    return Json.object()
        .put("IndexName", index.name())
        .put("KeySchema", keySchema(index))
        .put("Projection", projection(index));
  }

  /** What an index holds beside keys. */
  public static JsonObject projection(PhysicalIndexModel index) {
    return Json.object()
        .put("ProjectionType", index.projection().type().name())
        .putUnlessEmpty("NonKeyAttributes", Json.texts(index.projection().attributes()))
        .build();
  }

  /** {@code PROVISIONED} or {@code PAY_PER_REQUEST}. */
  public static String billingMode(TableModel table) {
    return table.throughput().isPresent() ? "PROVISIONED" : "PAY_PER_REQUEST";
  }

  /**
   * The member that says how much a table or an index may use: {@code ProvisionedThroughput},
   * {@code OnDemandThroughput} where a maximum is declared, or none.
   */
  public static JsonObject throughput(TableModel table) {
    Json member = Json.object();
    if (table.settings().billing() instanceof Billing.Provisioned provisioned) {
      member.put(
          "ProvisionedThroughput",
          Json.object()
              .put("ReadCapacityUnits", provisioned.readUnits())
              .put("WriteCapacityUnits", provisioned.writeUnits())
              .build());
    } else if (table.settings().billing() instanceof Billing.OnDemand onDemand
        && onDemand.isLimited()) {
      Json limits = Json.object();
      put(limits, "MaxReadRequestUnits", onDemand.maxReadUnits());
      put(limits, "MaxWriteRequestUnits", onDemand.maxWriteUnits());
      member.put("OnDemandThroughput", limits.build());
    }
    return member.build();
  }

  private static void put(Json target, String name, OptionalLong value) {
    if (value.isPresent()) {
      target.put(name, value.getAsLong());
    }
  }

  /** {@code Key} and {@code Value} of each tag. */
  public static JsonArray tags(Map<String, String> tags) {
    return Json.array(
        tags.entrySet(),
        tag -> Json.object().put("Key", tag.getKey()).put("Value", tag.getValue()).build());
  }
}
