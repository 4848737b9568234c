package dev.tenure.processor.export.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.tenure.processor.export.format.ApiShapes;
import dev.tenure.processor.export.format.ExportedFile;
import dev.tenure.processor.export.format.Exporter;
import dev.tenure.processor.export.format.Format;
import dev.tenure.processor.export.format.Json;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.TableSettings;
import dev.tenure.processor.model.TableSettings.EncryptionKey;
import dev.tenure.processor.model.TableSettings.TableClass;
import java.util.List;

/** What {@code aws dynamodb create-table --cli-input-json} takes. */
public final class CreateTableExporter implements Exporter {

  @Override
  public Format format() {
    return Format.CLI;
  }

  @Override
  public List<ExportedFile> export(TableModel table) {
    Json request =
        Json.object()
            .put("TableName", table.name())
            .put("AttributeDefinitions", ApiShapes.attributeDefinitions(table))
            .put("KeySchema", ApiShapes.keySchema(table))
            .putUnlessEmpty("LocalSecondaryIndexes", ApiShapes.localIndexes(table))
            .putUnlessEmpty("GlobalSecondaryIndexes", indexes(table))
            .put("BillingMode", ApiShapes.billingMode(table))
            .putAll(ApiShapes.throughput(table));
    addSettings(request, table.settings());
    return List.of(ExportedFile.of("cli/create-table.json", request.build()));
  }

  @Override
  public List<String> omissions(TableModel table) {
    if (table.settings().replicas().isEmpty()) {
      return List.of();
    }
    return List.of(
        "create-table cannot say replicas: add each region to the new table with update-table");
  }

  private static JsonArray indexes(TableModel table) {
    return Json.array(
        table.globalIndexes(),
        index -> ApiShapes.index(index).putAll(ApiShapes.throughput(table)).build());
  }

  private static void addSettings(Json request, TableSettings settings) {
    settings.stream()
        .ifPresent(
            view ->
                request.put(
                    "StreamSpecification",
                    Json.object()
                        .put("StreamEnabled", true)
                        .put("StreamViewType", view.name())
                        .build()));
    settings.encryptionKey().ifPresent(key -> request.put("SSESpecification", encryption(key)));
    if (settings.tableClass() != TableClass.STANDARD) {
      request.put("TableClass", settings.tableClass().name());
    }
    if (settings.deletionProtection()) {
      request.put("DeletionProtectionEnabled", true);
    }
    request.putUnlessEmpty("Tags", ApiShapes.tags(settings.tags()));
  }

  private static JsonObject encryption(EncryptionKey key) {
    Json specification = Json.object().put("Enabled", true).put("SSEType", "KMS");
    if (!key.isAwsManaged()) { // to be given for any other key only
      specification.put("KMSMasterKeyId", key.reference());
    }
    return specification.build();
  }
}
