package dev.tenure.processor.export.cloudformation;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.tenure.processor.export.format.ApiShapes;
import dev.tenure.processor.export.format.Json;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.TableSettings;
import dev.tenure.processor.model.TableSettings.Billing;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * A table in several regions. Recovery, protection, class and tags are said of each replica, and
 * the region of the stack is a replica like the others.
 */
final class GlobalTableProperties {
  private GlobalTableProperties() {}

  static JsonObject of(TableModel table) {
    TableSettings settings = table.settings();
    Json properties =
        TableResource.common(table)
            .putUnlessEmpty(
                "GlobalSecondaryIndexes",
                Json.array(
                    table.globalIndexes(),
                    index -> ApiShapes.index(index).putAll(limits(settings)).build()))
            .putAll(limits(settings));
    settings
        .encryptionKey()
        .ifPresent(
            key ->
                properties.put(
                    "SSESpecification",
                    Json.object().put("SSEEnabled", true).put("SSEType", "KMS").build()));
    return properties.put("Replicas", replicas(settings)).build();
  }

  /** On demand only: provisioned replicas would need a policy that scales them. */
  private static JsonObject limits(TableSettings settings) {
    Json limits = Json.object();
    if (settings.billing() instanceof Billing.OnDemand onDemand) {
      put(limits, "Read", onDemand.maxReadUnits());
      put(limits, "Write", onDemand.maxWriteUnits());
    }
    return limits.build();
  }

  private static void put(Json limits, String kind, OptionalLong units) {
    if (units.isPresent()) {
      limits.put(
          kind + "OnDemandThroughputSettings",
          Json.object().put("Max" + kind + "RequestUnits", units.getAsLong()).build());
    }
  }

  private static JsonArray replicas(TableSettings settings) {
    List<JsonElement> regions = new ArrayList<>();
    regions.add(CloudFormationExporter.ref("AWS::Region"));
    settings.replicas().forEach(region -> regions.add(Json.text(region)));
    return Json.array(regions, region -> replica(region, settings));
  }

  private static JsonObject replica(JsonElement region, TableSettings settings) {
    Json replica = Json.object().put("Region", region);
    settings
        .encryptionKey()
        .filter(key -> !key.isAwsManaged())
        .ifPresent(
            key -> replica.put("SSESpecification", Json.of("KMSMasterKeyId", key.reference())));
    TableResource.addOfEachRegion(replica, settings);
    return replica.build();
  }
}
