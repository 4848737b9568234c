package dev.tenure.processor.export.iam;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.tenure.processor.export.format.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Policies as IAM reads them; a format says how it names the resources. */
public final class PolicyJson {
  /** The version that knows policy variables. */
  private static final String VERSION = "2012-10-17";

  private PolicyJson() {}

  /** The document of a policy. */
  public static JsonObject document(
      Policy policy, List<Condition> more, Function<Resource, JsonElement> arn) {
    return document(Json.array(policy.statements(), statement -> statement(statement, more, arn)));
  }

  private static JsonObject document(JsonElement statements) {
    return Json.object().put("Version", VERSION).put("Statement", statements).build();
  }

  private static JsonObject statement(
      Statement statement, List<Condition> more, Function<Resource, JsonElement> arn) {
    Map<String, Map<String, List<String>>> conditions = new LinkedHashMap<>();
    statement.conditions().forEach(condition -> add(conditions, condition));
    more.forEach(condition -> add(conditions, condition));
    Json json =
        Json.object()
            .put("Sid", statement.sid())
            .put("Effect", "Allow")
            .put("Action", Json.texts(statement.actions()))
            .put("Resource", Json.array(statement.resources(), arn));
    if (!conditions.isEmpty()) {
      json.put("Condition", conditions(conditions));
    }
    return json.build();
  }

  /** The document that says who may assume a role whose sessions are a tenant's. */
  public static JsonObject trust(SessionTags tags, JsonElement principal) {
    Map<String, Map<String, List<String>>> conditions = new LinkedHashMap<>();
    TrustPolicy.conditions(tags).forEach(condition -> add(conditions, condition));
    return document(
        Json.array(
            Json.object()
                .put("Sid", TrustPolicy.SID)
                .put("Effect", "Allow")
                .put("Principal", Json.of("AWS", principal))
                .put("Action", Json.texts(TrustPolicy.ACTIONS))
                .put("Condition", conditions(conditions))
                .build()));
  }

  private static void add(Map<String, Map<String, List<String>>> conditions, Condition condition) {
    conditions
        .computeIfAbsent(condition.operator(), operator -> new LinkedHashMap<>())
        .put(condition.key(), condition.values());
  }

  private static JsonObject conditions(Map<String, Map<String, List<String>>> conditions) {
    Json json = Json.object();
    conditions.forEach(
        (operator, values) -> {
          Json byKey = Json.object();
          values.forEach((key, texts) -> byKey.put(key, oneOrMany(texts)));
          json.put(operator, byKey.build());
        });
    return json.build();
  }

  private static JsonElement oneOrMany(List<String> texts) {
    return texts.size() == 1 ? Json.text(texts.get(0)) : Json.texts(texts);
  }
}
