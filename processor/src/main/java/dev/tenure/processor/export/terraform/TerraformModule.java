package dev.tenure.processor.export.terraform;

import com.google.gson.JsonObject;
import dev.tenure.processor.export.format.Json;
import dev.tenure.processor.model.TableModel;

/** What both modules begin and end with. */
final class TerraformModule {
  /** The first that protects replicas from deletion. */
  private static final String PROVIDER_VERSION = ">= 6.9.0";

  private TerraformModule() {}

  static JsonObject requirements() {
    return Json.object()
        .put("required_version", ">= 1.3.0")
        .put(
            "required_providers",
            Json.of(
                "aws",
                Json.object()
                    .put("source", "hashicorp/aws")
                    .put("version", PROVIDER_VERSION)
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
