package dev.tenure.processor.export.cloudformation;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.tenure.processor.export.format.Json;
import dev.tenure.processor.export.iam.Policy;
import dev.tenure.processor.export.iam.PolicyJson;
import dev.tenure.processor.export.iam.Resource;
import dev.tenure.processor.export.iam.SessionTags;
import dev.tenure.processor.model.TableModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The policies, with the table's own ARN.
 *
 * <p>A policy variable such as <code>${aws:PrincipalTag/TenantId}</code> stands in plain texts
 * only: CloudFormation replaces <code>${…}</code> inside of {@code Fn::Sub}, and there it stands
 * for nothing but references.
 */
final class PolicyResources {
  private static final String HAS_PRINCIPAL = "HasTenantSessionPrincipal";

  private PolicyResources() {}

  /** A managed policy for each, by logical id. */
  static Map<String, JsonObject> of(TableModel table, List<Policy> policies) {
    String arn = arn(table);
    Function<Resource, JsonElement> arns = resource -> substituted(resource.arn(arn));
    Map<String, JsonObject> resources = new LinkedHashMap<>();
    for (Policy policy : policies) {
      resources.put(
          policy.identifier() + "Policy",
          Json.object()
              .put("Type", "AWS::IAM::ManagedPolicy")
              .put(
                  "Properties",
                  Json.object()
                      .put("Description", policy.description())
                      .put("PolicyDocument", PolicyJson.document(policy, List.of(), arns))
                      .build())
              .build());
    }
    return resources;
  }

  /** The table in every region where it has a replica. */
  private static String arn(TableModel table) {
    return table.settings().replicas().isEmpty()
        ? "${Table.Arn}"
        : "arn:${AWS::Partition}:dynamodb:*:${AWS::AccountId}:table/${Table}";
  }

  private static JsonElement substituted(String text) {
    return text.contains("${") ? Json.of("Fn::Sub", text) : Json.text(text);
  }

  /** Whether a principal is given to begin sessions. */
  static JsonObject conditions() {
    JsonObject none =
        Json.of(
            "Fn::Equals",
            Json.array(CloudFormationExporter.ref("TenantSessionPrincipal"), Json.text("")));
    return Json.of(HAS_PRINCIPAL, Json.of("Fn::Not", Json.array(none)));
  }

  /** The role whose sessions are a tenant's. */
  static JsonObject tenantRole(SessionTags tags) {
    return Json.object()
        .put("Type", "AWS::IAM::Role")
        .put("Condition", HAS_PRINCIPAL)
        .put(
            "Properties",
            Json.object()
                .put(
                    "AssumeRolePolicyDocument",
                    PolicyJson.trust(tags, CloudFormationExporter.ref("TenantSessionPrincipal")))
                .put(
                    "ManagedPolicyArns",
                    Json.array(CloudFormationExporter.ref("TenantReadWritePolicy")))
                .build())
        .build();
  }

  static JsonObject tenantRoleOutput() {
    return Json.object()
        .put("Condition", HAS_PRINCIPAL)
        .put("Value", Json.of("Fn::GetAtt", Json.array(Json.text("TenantRole"), Json.text("Arn"))))
        .build();
  }
}
