package dev.tenure.processor.export.design;

import com.google.gson.JsonObject;
import dev.tenure.processor.export.format.Json;
import dev.tenure.processor.model.TableSettings;
import dev.tenure.processor.model.TableSettings.Billing;
import java.util.OptionalLong;

/** The settings of a table; what is not declared is not there. */
final class SettingsJson {
  private SettingsJson() {}

  static JsonObject of(TableSettings settings) {
    Json json = Json.object().put("billing", billing(settings.billing()));
    settings.stream().ifPresent(view -> json.put("stream", view.name()));
    settings.timeToLive().ifPresent(attribute -> json.put("timeToLive", attribute));
    if (settings.recoveryDays().isPresent()) {
      json.put("pointInTimeRecoveryDays", settings.recoveryDays().getAsInt());
    }
    settings.encryptionKey().ifPresent(key -> json.put("kmsKey", key.reference()));
    json.put("tableClass", settings.tableClass().name());
    json.put("deletionProtection", settings.deletionProtection());
    Json tags = Json.object();
    settings.tags().forEach(tags::put);
    return json.put("tags", tags.build()).put("replicas", Json.texts(settings.replicas())).build();
  }

  private static JsonObject billing(Billing billing) {
    Json json = Json.object();
    if (billing instanceof Billing.Provisioned provisioned) {
      json.put("mode", "PROVISIONED");
      json.put("readUnits", provisioned.readUnits());
      json.put("writeUnits", provisioned.writeUnits());
    } else if (billing instanceof Billing.OnDemand onDemand) {
      json.put("mode", "PAY_PER_REQUEST");
      put(json, "maxReadUnits", onDemand.maxReadUnits());
      put(json, "maxWriteUnits", onDemand.maxWriteUnits());
    }
    return json.build();
  }

  private static void put(Json json, String name, OptionalLong value) {
    if (value.isPresent()) {
      json.put(name, value.getAsLong());
    }
  }
}
