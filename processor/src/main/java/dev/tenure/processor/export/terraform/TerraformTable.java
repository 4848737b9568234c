package dev.tenure.processor.export.terraform;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.tenure.processor.export.format.ApiShapes;
import dev.tenure.processor.export.format.Json;
import dev.tenure.processor.model.PhysicalIndexModel;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.TableSettings;
import dev.tenure.processor.model.TableSettings.Billing;
import dev.tenure.processor.model.TableSettings.TableClass;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The table as a resource that Terraform will not destroy. */
final class TerraformTable {
  private TerraformTable() {}

  static JsonObject of(TableModel table) {
    TableSettings settings = table.settings();
    Json resource =
        Json.object()
            .put("name", TerraformText.expression("var.table_name"))
            .put("billing_mode", ApiShapes.billingMode(table))
            .put("hash_key", TerraformText.literal(table.partitionKey()))
            .put("range_key", TerraformText.literal(table.sortKey()))
            .put("attribute", attributes(table))
            .putUnlessEmpty(
                "global_secondary_index",
                Json.array(table.globalIndexes(), index -> index(index, settings.billing())))
            .putUnlessEmpty(
                "local_secondary_index",
                Json.array(table.localIndexes(), TerraformTable::localIndex))
            .putAll(throughput(settings.billing()));
    addSettings(resource, settings);
    return resource.put("lifecycle", lifecycle()).build();
  }

  /** Key attributes and no others: one that no key uses is in every plan, for ever. */
  private static JsonArray attributes(TableModel table) {
    return Json.array(
        table.keyAttributes(),
        name ->
            Json.object()
                .put("name", TerraformText.literal(name))
                .put("type", table.typeOf(name).name())
                .build());
  }

  /** Whether there is an index whose keys have several attributes, which older providers lack. */
  static boolean saysKeySchemas(TableModel table) {
    return table.globalIndexes().stream().anyMatch(PhysicalIndexModel::isMultiAttribute);
  }

  private static JsonObject index(PhysicalIndexModel index, Billing billing) {
    Json block = Json.object().put("name", index.name());
    if (index.isMultiAttribute()) {
      JsonArray schema = new JsonArray();
      index.partitionKeys().forEach(name -> schema.add(keyElement(name, "HASH")));
      index.sortKeys().forEach(name -> schema.add(keyElement(name, "RANGE")));
      block.put("key_schema", schema);
    } else {
      block.put("hash_key", TerraformText.literal(index.partitionKey()));
      index.sortKeys().forEach(name -> block.put("range_key", TerraformText.literal(name)));
    }
    return addProjection(block, index).putAll(throughput(billing)).build();
  }

  private static JsonObject keyElement(String attribute, String keyType) {
    return Json.object()
        .put("attribute_name", TerraformText.literal(attribute))
        .put("key_type", keyType)
        .build();
  }

  /** The provider takes the table's partition key by itself. */
  private static JsonObject localIndex(PhysicalIndexModel index) {
    Json block = Json.object().put("name", index.name());
    index.sortKey().ifPresent(name -> block.put("range_key", TerraformText.literal(name)));
    return addProjection(block, index).build();
  }

  private static Json addProjection(Json block, PhysicalIndexModel index) {
    return block
        .put("projection_type", index.projection().type().name())
        .putUnlessEmpty("non_key_attributes", nonKeyAttributes(index));
  }

  private static JsonArray nonKeyAttributes(PhysicalIndexModel index) {
    return Json.texts(
        index.projection().attributes().stream().map(TerraformText::literal).toList());
  }

  private static JsonObject throughput(Billing billing) {
    Json members = Json.object();
    if (billing instanceof Billing.Provisioned provisioned) {
      members.put("read_capacity", provisioned.readUnits());
      members.put("write_capacity", provisioned.writeUnits());
    } else if (billing instanceof Billing.OnDemand onDemand && onDemand.isLimited()) {
      Json limits = Json.object();
      put(limits, "max_read_request_units", onDemand.maxReadUnits());
      put(limits, "max_write_request_units", onDemand.maxWriteUnits());
      members.put("on_demand_throughput", limits.build());
    }
    return members.build();
  }

  private static void put(Json target, String name, OptionalLong value) {
    if (value.isPresent()) {
      target.put(name, value.getAsLong());
    }
  }

  private static void addSettings(Json resource, TableSettings settings) {
    settings.stream()
        .ifPresent(
            view -> resource.put("stream_enabled", true).put("stream_view_type", view.name()));
    settings
        .timeToLive()
        .ifPresent(
            attribute ->
                resource.put(
                    "ttl",
                    Json.object()
                        .put("attribute_name", TerraformText.literal(attribute))
                        .put("enabled", true)
                        .build()));
    addRecovery(resource, settings.recoveryDays());
    settings
        .encryptionKey()
        .ifPresent(key -> resource.put("server_side_encryption", TerraformKeys.encryption(key)));
    if (settings.tableClass() != TableClass.STANDARD) {
      resource.put("table_class", settings.tableClass().name());
    }
    if (settings.deletionProtection()) {
      resource.put("deletion_protection_enabled", true);
    }
    if (!settings.tags().isEmpty()) {
      resource.put("tags", tags(settings.tags()));
    }
    resource.putUnlessEmpty(
        "replica", Json.array(settings.replicas(), region -> replica(region, settings)));
  }

  private static void addRecovery(Json resource, OptionalInt days) {
    if (days.isPresent()) {
      resource.put(
          "point_in_time_recovery",
          Json.object()
              .put("enabled", true)
              .put("recovery_period_in_days", days.getAsInt())
              .build());
    }
  }

  private static JsonObject tags(Map<String, String> tags) {
    Json block = Json.object();
    tags.forEach(
        (key, value) -> block.put(TerraformText.literal(key), TerraformText.literal(value)));
    return block.build();
  }

  private static JsonObject replica(String region, TableSettings settings) {
    Json replica = Json.object().put("region_name", region);
    if (settings.recoveryDays().isPresent()) {
      replica.put("point_in_time_recovery", true);
    }
    if (settings.deletionProtection()) {
      replica.put("deletion_protection_enabled", true);
    }
    if (!settings.tags().isEmpty()) {
      replica.put("propagate_tags", true);
    }
    settings
        .encryptionKey()
        .filter(key -> !key.isAwsManaged())
        .ifPresent(key -> replica.put("kms_key_arn", TerraformKeys.replicaKey(region)));
    return replica.build();
  }

  private static JsonObject lifecycle() {
    return Json.object().put("prevent_destroy", true).build();
  }
}
