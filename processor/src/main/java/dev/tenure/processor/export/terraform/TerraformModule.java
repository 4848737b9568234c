package dev.tenure.processor.export.terraform;

import com.google.gson.JsonObject;
import dev.tenure.processor.export.format.Json;
import dev.tenure.processor.model.TableModel;

/** What both modules begin and end with. */
final class TerraformModule {
  /** The first that protects replicas from deletion. */
  private static final String PROVIDER_VERSION = ">= 6.9.0";

  /** Keys of several attributes are known since 6.29; what was wrong with them is mended here. */
  private static final String PROVIDER_VERSION_OF_KEY_SCHEMAS = ">= 6.37.0";

  private TerraformModule() {}

  /** What a module needs that only reads a table. */
  static JsonObject requirements() {
    return requirements(PROVIDER_VERSION);
  }

  /** What a module needs that makes a table. */
  static JsonObject requirements(TableModel table) {
    return requirements(
        TerraformTable.saysKeySchemas(table) ? PROVIDER_VERSION_OF_KEY_SCHEMAS : PROVIDER_VERSION);
  }

  private static JsonObject requirements(String providerVersion) {
    return Json.object()
        .put("required_version", ">= 1.3.0")
        .put(
            "required_providers",
            Json.of(
                "aws",
                Json.object()
                    .put("source", "hashicorp/aws")
                    .put("version", providerVersion)
                    .build()))
        .build();
  }

  static JsonObject tableName(TableModel table) {
    return Json.object()
        .put("type", "string")
        .put("default", table.name())
        .put("description", "The name of the table")
        .build();
  }

  /** Name, ARN and stream ARN of the table at this address; the last is empty without a stream. */
  static JsonObject outputs(String address) {
    return Json.object()
        .put("table_name", output(address + ".name"))
        .put("table_arn", output(address + ".arn"))
        .put("stream_arn", output(address + ".stream_arn"))
        .build();
  }

  static JsonObject output(String expression) {
    return Json.of("value", TerraformText.expression(expression));
  }
}
