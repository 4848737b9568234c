package dev.tenure.processor.export.workbench;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.tenure.processor.export.format.ApiShapes;
import dev.tenure.processor.export.format.ExportedFile;
import dev.tenure.processor.export.format.Exporter;
import dev.tenure.processor.export.format.Format;
import dev.tenure.processor.export.format.Json;
import dev.tenure.processor.export.format.StoredType;
import dev.tenure.processor.export.sample.SampleItem;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.MemberModel;
import dev.tenure.processor.model.PhysicalIndexModel;
import dev.tenure.processor.model.TableModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A data model for NoSQL Workbench: a facet and a sample item for each entity. */
public final class WorkbenchExporter implements Exporter {
  /** Not the time of the build, which would make each build another. */
  private static final String DATE = "Jan 01, 2026, 12:00 AM";

  @Override
  public Format format() {
    return Format.WORKBENCH;
  }

  @Override
  public List<ExportedFile> export(TableModel table) {
    JsonObject metadata =
        Json.object()
            .put("Author", "Tenure")
            .put("DateCreated", DATE)
            .put("DateLastModified", DATE)
            .put("Description", "The table of " + table.type().canonicalName())
            .put("AWSService", "Amazon DynamoDB")
            .put("Version", "3.0")
            .build();
    return List.of(
        ExportedFile.of(
            "workbench/model.json",
            Json.object()
                .put("ModelName", table.name())
                .put("ModelMetadata", metadata)
                .put("DataModel", Json.array(model(table)))
                .build()));
  }

  private static JsonObject model(TableModel table) {
    Json model =
        Json.object()
            .put("TableName", table.name())
            .put("KeyAttributes", keys(table, table.partitionKey(), Optional.of(table.sortKey())))
            .put("NonKeyAttributes", nonKeyAttributes(table))
            .put("TableFacets", Json.array(table.entities(), entity -> Facet.of(table, entity)))
            .put(
                "GlobalSecondaryIndexes",
                Json.array(
                    table.globalIndexes().stream().filter(i -> !i.isMultiAttribute()).toList(),
                    i -> index(table, i)))
            .put("TableData", Json.array(table.entities(), entity -> SampleItem.of(table, entity)))
            .put("DataAccess", Json.of("MySql", new JsonObject()))
            .put("BillingMode", ApiShapes.billingMode(table));
    if (table.throughput().isPresent()) {
      model.put("ProvisionedCapacitySettings", ApiShapes.throughput(table));
    }
    return model.build();
  }

  private static JsonObject keys(TableModel table, String partitionKey, Optional<String> sortKey) {
    Json keys = Json.object().put("PartitionKey", key(table, partitionKey));
    sortKey.ifPresent(name -> keys.put("SortKey", key(table, name)));
    return keys.build();
  }

  private static JsonObject key(TableModel table, String name) {
    return attribute(name, StoredType.ofKey(table, name));
  }

  private static JsonObject index(TableModel table, PhysicalIndexModel index) {
    return Json.object()
        .put("IndexName", index.name())
        .put(
            "KeyAttributes",
            keys(table, index.partitionKey(), index.sortKeys().stream().findFirst()))
        .put("Projection", ApiShapes.projection(index))
        .build();
  }

  /** All but the table's keys: those of each index, the tag, and what entities store. */
  private static JsonArray nonKeyAttributes(TableModel table) {
    Map<String, StoredType> types = new LinkedHashMap<>();
    table.entityAttribute().ifPresent(name -> types.put(name, StoredType.S));
    for (EntityModel entity : table.entities()) {
      for (MemberModel member : entity.members()) {
        if (member.isStored()) {
          StoredType.of(member.type())
              .ifPresent(type -> types.putIfAbsent(member.attribute(), type));
        }
      }
    }
    table.keyAttributes().forEach(name -> types.put(name, StoredType.ofKey(table, name)));
    types.remove(table.partitionKey());
    types.remove(table.sortKey());
    JsonArray attributes = new JsonArray();
    types.forEach((name, type) -> attributes.add(attribute(name, type)));
    return attributes;
  }

  private static JsonObject attribute(String name, StoredType type) {
    return Json.object().put("AttributeName", name).put("AttributeType", type.name()).build();
  }

  @Override
  public List<String> omissions(TableModel table) {
    List<String> sentences = new ArrayList<>();
    List<String> settings = UnsaidSettings.of(table.settings());
    if (!settings.isEmpty()) {
      sentences.add("a model for NoSQL Workbench cannot say: " + String.join(", ", settings));
    }
    for (PhysicalIndexModel index : table.localIndexes()) {
      sentences.add("a model for NoSQL Workbench has no place for the local index " + index.name());
    }
    table.globalIndexes().stream()
        .filter(PhysicalIndexModel::isMultiAttribute)
        .forEach(
            index ->
                sentences.add(
                    "a model for NoSQL Workbench has no place for the index "
                        + index.name()
                        + ", whose keys have several attributes"));
    for (EntityModel entity : table.entities()) {
      for (MemberModel member : entity.members()) {
        if (member.isStored() && StoredType.of(member.type()).isEmpty()) {
          sentences.add(
              "a model for NoSQL Workbench leaves out attribute "
                  + member.attribute()
                  + " of "
                  + entity.name()
                  + ": its converter decides its type");
        }
      }
    }
    return sentences;
  }
}
