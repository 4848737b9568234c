package dev.tenure.processor.export.cloudformation;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.tenure.processor.export.format.ExportedFile;
import dev.tenure.processor.export.format.Exporter;
import dev.tenure.processor.export.format.Format;
import dev.tenure.processor.export.format.Json;
import dev.tenure.processor.export.iam.Policies;
import dev.tenure.processor.export.iam.Policy;
import dev.tenure.processor.export.iam.SessionTags;
import dev.tenure.processor.model.TableModel;
import java.util.List;

/** A template with the table, its policies, and a role for sessions of tenants. */
public final class CloudFormationExporter implements Exporter {
  private final boolean withPolicies;

  /**
   * An exporter.
   *
   * @param withPolicies whether the template carries policies, which needs {@code CAPABILITY_IAM}
   */
  public CloudFormationExporter(boolean withPolicies) {
    this.withPolicies = withPolicies;
  }

  @Override
  public Format format() {
    return Format.CLOUDFORMATION;
  }

  @Override
  public List<ExportedFile> export(TableModel table) {
    List<Policy> policies = withPolicies ? Policies.of(table) : List.of();
    Json parameters =
        Json.object().put("TableName", parameter("The name of the table", table.name()));
    Json resources = Json.object().put("Table", TableResource.of(table));
    Json outputs = Json.object();
    outputs.put("TableName", output(ref("Table")));
    outputs.put("TableArn", output(TableResource.attribute("Arn")));
    if (table.settings().stream().isPresent()) {
      outputs.put("StreamArn", output(TableResource.attribute("StreamArn")));
    }
    Json template =
        Json.object()
            .put("AWSTemplateFormatVersion", "2010-09-09")
            .put("Description", "The DynamoDB table of " + table.type().canonicalName());
    PolicyResources.of(table, policies).forEach(resources::put);
    policies.forEach(
        policy ->
            outputs.put(
                policy.identifier() + "PolicyArn", output(ref(policy.identifier() + "Policy"))));
    if (policies.stream().anyMatch(Policy::perTenant)) {
      parameters.put(
          "TenantSessionPrincipal",
          parameter(
              "The ARN of the role that begins sessions of tenants; empty for no tenant role", ""));
      template.put("Parameters", parameters.build());
      template.put("Conditions", PolicyResources.conditions());
      resources.put("TenantRole", PolicyResources.tenantRole(SessionTags.of(table.tenant())));
      outputs.put("TenantRoleArn", PolicyResources.tenantRoleOutput());
    } else {
      template.put("Parameters", parameters.build());
    }
    template.put("Resources", resources.build()).put("Outputs", outputs.build());
    return List.of(ExportedFile.of("cloudformation/table.template.json", template.build()));
  }

  private static JsonObject parameter(String description, String defaultValue) {
    return Json.object()
        .put("Type", "String")
        .put("Default", defaultValue)
        .put("Description", description)
        .build();
  }

  private static JsonObject output(JsonElement value) {
    return Json.of("Value", value);
  }

  static JsonObject ref(String logicalId) {
    return Json.of("Ref", logicalId);
  }
}
