package dev.tenure.processor.export.terraform;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.tenure.processor.export.format.Json;
import dev.tenure.processor.export.iam.Condition;
import dev.tenure.processor.export.iam.Policy;
import dev.tenure.processor.export.iam.Resource;
import dev.tenure.processor.export.iam.SessionTags;
import dev.tenure.processor.export.iam.Statement;
import dev.tenure.processor.export.iam.TrustPolicy;
import dev.tenure.processor.model.TableModel;
import java.util.List;

/**
 * The policies, with the table's own ARN. A policy variable is escaped, or Terraform would look for
 * a thing called {@code aws}.
 */
final class TerraformPolicies {
  private static final String PRINCIPAL = "tenant_session_principal";
  private static final String ROLE_COUNT =
      TerraformText.expression("var." + PRINCIPAL + " == \"\" ? 0 : 1");

  private TerraformPolicies() {}

  static JsonObject variables(List<Policy> policies) {
    Json variables = Json.object();
    if (hasTenants(policies)) {
      variables.put(
          PRINCIPAL,
          Json.object()
              .put("type", "string")
              .put("default", "")
              .put(
                  "description",
                  "The ARN of the role that begins sessions of tenants; empty for no tenant role")
              .build());
    }
    return variables.build();
  }

  private static boolean hasTenants(List<Policy> policies) {
    return policies.stream().anyMatch(Policy::perTenant);
  }

  /** The ARN that policies name: the table in every region where it has a replica. */
  static JsonObject locals(TableModel table) {
    return Json.of(
        "table_arn",
        table.settings().replicas().isEmpty()
            ? TerraformText.expression("aws_dynamodb_table.table.arn")
            : "arn:${data.aws_partition.current.partition}:dynamodb:*:"
                + "${data.aws_caller_identity.current.account_id}:table/"
                + "${aws_dynamodb_table.table.name}");
  }

  static JsonObject data(TableModel table, List<Policy> policies) {
    Json data = Json.object();
    if (!table.settings().replicas().isEmpty()) {
      data.put("aws_partition", Json.of("current", new JsonObject()));
      data.put("aws_caller_identity", Json.of("current", new JsonObject()));
    }
    Json documents = Json.object();
    policies.forEach(policy -> documents.put(address(policy), document(policy)));
    if (hasTenants(policies)) {
      documents.put("tenant_trust", trust(SessionTags.of(table.tenant())));
    }
    return data.put("aws_iam_policy_document", documents.build()).build();
  }

  private static String address(Policy policy) {
    return policy.name().replace('-', '_');
  }

  private static JsonObject document(Policy policy) {
    return Json.of("statement", Json.array(policy.statements(), TerraformPolicies::statement));
  }

  private static JsonObject statement(Statement statement) {
    return Json.object()
        .put("sid", statement.sid())
        .put("actions", Json.texts(statement.actions()))
        .put("resources", Json.array(statement.resources(), resource -> Json.text(arn(resource))))
        .putUnlessEmpty("condition", conditions(statement.conditions()))
        .build();
  }

  private static String arn(Resource resource) {
    return resource.arn(TerraformText.expression("local.table_arn"));
  }

  private static JsonArray conditions(List<Condition> conditions) {
    return Json.array(
        conditions,
        condition ->
            Json.object()
                .put("test", condition.operator())
                .put("variable", condition.key())
                .put(
                    "values",
                    Json.array(
                        condition.values(), value -> Json.text(TerraformText.literal(value))))
                .build());
  }

  private static JsonObject trust(SessionTags tags) {
    JsonObject principals =
        Json.object()
            .put("type", "AWS")
            .put("identifiers", Json.array(Json.text(TerraformText.expression("var." + PRINCIPAL))))
            .build();
    return Json.object()
        .put("count", ROLE_COUNT)
        .put(
            "statement",
            Json.array(
                Json.object()
                    .put("sid", TrustPolicy.SID)
                    .put("actions", Json.texts(TrustPolicy.ACTIONS))
                    .put("principals", Json.array(principals))
                    .put("condition", conditions(TrustPolicy.conditions(tags)))
                    .build()))
        .build();
  }

  static JsonObject resources(List<Policy> policies) {
    Json managed = Json.object();
    for (Policy policy : policies) {
      managed.put(
          address(policy),
          Json.object()
              .put(
                  "name_prefix",
                  TerraformText.expression("substr(var.table_name, 0, 64)")
                      + "-"
                      + policy.name()
                      + "-")
              .put("description", policy.description())
              .put(
                  "policy",
                  TerraformText.expression(
                      "data.aws_iam_policy_document." + address(policy) + ".json"))
              .build());
    }
    Json resources = Json.object().put("aws_iam_policy", managed.build());
    return hasTenants(policies) ? resources.putAll(tenantRole()).build() : resources.build();
  }

  private static JsonObject tenantRole() {
    return Json.object()
        .put(
            "aws_iam_role",
            Json.of(
                "tenant",
                Json.object()
                    .put("count", ROLE_COUNT)
                    .put(
                        "assume_role_policy",
                        TerraformText.expression(
                            "data.aws_iam_policy_document.tenant_trust[0].json"))
                    .build()))
        .put(
            "aws_iam_role_policy_attachment",
            Json.of(
                "tenant",
                Json.object()
                    .put("count", ROLE_COUNT)
                    .put("role", TerraformText.expression("aws_iam_role.tenant[0].name"))
                    .put(
                        "policy_arn",
                        TerraformText.expression("aws_iam_policy.tenant_read_write.arn"))
                    .build()))
        .build();
  }

  static JsonObject outputs(List<Policy> policies) {
    Json outputs = Json.object();
    policies.forEach(
        policy ->
            outputs.put(
                address(policy) + "_policy_arn",
                TerraformModule.output("aws_iam_policy." + address(policy) + ".arn")));
    if (hasTenants(policies)) {
      outputs.put("tenant_role_arn", TerraformModule.output("one(aws_iam_role.tenant[*].arn)"));
    }
    return outputs.build();
  }
}
