package dev.tenure.processor.export.cloudformation;

import com.google.gson.JsonObject;
import dev.tenure.processor.export.format.ApiShapes;
import dev.tenure.processor.export.format.Json;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.TableSettings;
import dev.tenure.processor.model.TableSettings.EncryptionKey;
import dev.tenure.processor.model.TableSettings.TableClass;
import java.util.OptionalInt;

/**
 * The table as a resource. A stack that is deleted, or that has to replace the table, keeps it: the
 * items are worth more than a tidy account.
 */
final class TableResource {
  private static final String ONE_INDEX =
      "DynamoDB creates or deletes one global secondary index in an update of a stack:"
          + " deploy a change of two in two steps";

  private TableResource() {}

  static JsonObject of(TableModel table) {
    boolean replicated = !table.settings().replicas().isEmpty();
    Json resource =
        Json.object()
            .put("Type", replicated ? "AWS::DynamoDB::GlobalTable" : "AWS::DynamoDB::Table")
            .put("DeletionPolicy", "Retain")
            .put("UpdateReplacePolicy", "Retain");
    if (!table.globalIndexes().isEmpty()) {
      resource.put("Metadata", Json.of("Indexes", ONE_INDEX));
    }
    return resource
        .put("Properties", replicated ? GlobalTableProperties.of(table) : properties(table))
        .build();
  }

  /** A value that CloudFormation knows once the table exists: its {@code Arn}. */
  static JsonObject attribute(String name) {
    return Json.of("Fn::GetAtt", Json.array(Json.text("Table"), Json.text(name)));
  }

  private static JsonObject properties(TableModel table) {
    TableSettings settings = table.settings();
    Json properties =
        common(table)
            .putUnlessEmpty(
                "GlobalSecondaryIndexes",
                Json.array(
                    table.globalIndexes(),
                    index -> ApiShapes.index(index).putAll(ApiShapes.throughput(table)).build()))
            .putAll(ApiShapes.throughput(table));
    settings.encryptionKey().ifPresent(key -> properties.put("SSESpecification", encryption(key)));
    addOfEachRegion(properties, settings);
    return properties.build();
  }

  private static JsonObject encryption(EncryptionKey key) {
    Json specification = Json.object().put("SSEEnabled", true).put("SSEType", "KMS");
    if (!key.isAwsManaged()) {
      specification.put("KMSMasterKeyId", key.reference());
    }
    return specification.build();
  }

  /** What a table and a global table say in the same words. */
  static Json common(TableModel table) {
    TableSettings settings = table.settings();
    Json properties =
        Json.object()
            .put("TableName", CloudFormationExporter.ref("TableName"))
            .put("AttributeDefinitions", ApiShapes.attributeDefinitions(table))
            .put("KeySchema", ApiShapes.keySchema(table))
            .putUnlessEmpty("LocalSecondaryIndexes", ApiShapes.localIndexes(table))
            .put("BillingMode", ApiShapes.billingMode(table));
    settings.stream()
        .ifPresent(
            view -> properties.put("StreamSpecification", Json.of("StreamViewType", view.name())));
    settings
        .timeToLive()
        .ifPresent(
            attribute ->
                properties.put(
                    "TimeToLiveSpecification",
                    Json.object().put("AttributeName", attribute).put("Enabled", true).build()));
    return properties;
  }

  /** What a table says of itself, and a global table of each replica. */
  static void addOfEachRegion(Json properties, TableSettings settings) {
    OptionalInt days = settings.recoveryDays();
    if (days.isPresent()) {
      properties.put(
          "PointInTimeRecoverySpecification",
          Json.object()
              .put("PointInTimeRecoveryEnabled", true)
              .put("RecoveryPeriodInDays", days.getAsInt())
              .build());
    }
    if (settings.tableClass() != TableClass.STANDARD) {
      properties.put("TableClass", settings.tableClass().name());
    }
    if (settings.deletionProtection()) {
      properties.put("DeletionProtectionEnabled", true);
    }
    properties.putUnlessEmpty("Tags", ApiShapes.tags(settings.tags()));
  }
}
