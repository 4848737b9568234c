package dev.tenure.processor.export.terraform;

import com.google.gson.JsonObject;
import dev.tenure.processor.export.format.ExportedFile;
import dev.tenure.processor.export.format.Exporter;
import dev.tenure.processor.export.format.Format;
import dev.tenure.processor.export.format.Json;
import dev.tenure.processor.export.iam.Policies;
import dev.tenure.processor.export.iam.Policy;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.TableSettings;
import java.util.ArrayList;
import java.util.List;

/** A module with the table, its policies, and a role for sessions of tenants. */
public final class TerraformExporter implements Exporter {
  private final boolean withPolicies;

  /**
   * An exporter.
   *
   * @param withPolicies whether the module carries policies
   */
  public TerraformExporter(boolean withPolicies) {
    this.withPolicies = withPolicies;
  }

  @Override
  public Format format() {
    return Format.TERRAFORM;
  }

  @Override
  public List<ExportedFile> export(TableModel table) {
    List<Policy> policies = withPolicies ? Policies.of(table) : List.of();
    Json variables =
        Json.object()
            .put("table_name", TerraformModule.tableName(table))
            .putAll(TerraformKeys.variables(table.settings()));
    Json data = Json.object().putAll(TerraformKeys.data(table.settings()));
    Json resources =
        Json.object().put("aws_dynamodb_table", Json.of("table", TerraformTable.of(table)));
    Json outputs =
        Json.object()
            .putAll(TerraformModule.outputs("aws_dynamodb_table.table"))
            .putAll(TerraformPolicies.outputs(policies));
    Json module = Json.object().put("terraform", TerraformModule.requirements(table));
    if (!policies.isEmpty()) {
      variables.putAll(TerraformPolicies.variables(policies));
      data.putAll(TerraformPolicies.data(table, policies));
      resources.putAll(TerraformPolicies.resources(policies));
      module.put("locals", TerraformPolicies.locals(table));
    }
    module.put("variable", variables.build());
    JsonObject sources = data.build();
    if (!sources.isEmpty()) {
      module.put("data", sources);
    }
    module.put("resource", resources.build()).put("output", outputs.build());
    return List.of(ExportedFile.of("terraform/main.tf.json", module.build()));
  }

  @Override
  public List<String> omissions(TableModel table) {
    TableSettings settings = table.settings();
    List<String> sentences = new ArrayList<>();
    if (!settings.replicas().isEmpty() && settings.recoveryDays().isPresent()) {
      sentences.add(
          "Terraform cannot say the recovery period of a replica: each replica keeps 35 days");
    }
    return sentences;
  }
}
