package dev.tenure.processor.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.tenure.processor.export.format.Json;
import dev.tenure.processor.model.TableModel;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The policies inside of CloudFormation and Terraform, once their references and escapes are
 * resolved as those tools do, are the files under {@code iam}.
 */
class PoliciesInsideFormatsTest {
  private static final String ARN = "arn:aws:dynamodb:*:*:table/";

  static Stream<TableModel> tables() {
    return Stream.of(ExampleTables.shop(), ExampleTables.twoParts(), ExampleTables.plainTenant());
  }

  /** Those for one table of all tenants, without the trust policy. */
  private static List<String> policies(Exported exported) {
    return exported.resources().keySet().stream()
        .filter(path -> path.contains("/iam/") && !path.contains("/silo-"))
        .map(path -> path.replaceFirst(".*/", "").replace(".policy.json", ""))
        .filter(name -> !name.equals("tenant-trust"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void cloudFormationGrantsTheSame(TableModel table) {
    Exported exported = Exported.of(table);
    JsonObject resources =
        exported.json("cloudformation/table.template.json").getAsJsonObject("Resources");
    assertThat(policies(exported)).isNotEmpty();
    for (String policy : policies(exported)) {
      String id =
          Arrays.stream(policy.split("-", -1))
              .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
              .collect(Collectors.joining("", "", "Policy"));
      JsonObject properties = resources.getAsJsonObject(id).getAsJsonObject("Properties");
      assertThat(substituted(properties.get("PolicyDocument"), ARN + table.name()))
          .as(policy)
          .isEqualTo(exported.json("iam/" + policy + ".policy.json"));
    }
  }

  /** What is inside of {@code Fn::Sub} is replaced, and nothing else. */
  private static JsonElement substituted(JsonElement element, String arn) {
    String sub = "\\{\"Fn::Sub\":\"([^\"]*)\"}";
    String replaced =
        Pattern.compile(sub)
            .matcher(element.toString())
            .replaceAll(
                match ->
                    Matcher.quoteReplacement(
                        "\"" + match.group(1).replace("${Table.Arn}", arn) + "\""));
    return JsonParser.parseString(replaced);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void terraformGrantsTheSame(TableModel table) {
    Exported exported = Exported.of(table);
    JsonObject documents =
        exported
            .json("terraform/main.tf.json")
            .getAsJsonObject("data")
            .getAsJsonObject("aws_iam_policy_document");
    for (String policy : policies(exported)) {
      JsonObject document = documents.getAsJsonObject(policy.replace('-', '_'));
      assertThat(document(document, ARN + table.name()))
          .as(policy)
          .isEqualTo(exported.json("iam/" + policy + ".policy.json"));
    }
  }

  /** As the data source renders it. */
  private static JsonObject document(JsonObject source, String arn) {
    String text =
        source
            .toString()
            .replace("${local.table_arn}", arn)
            .replace("$${", "${")
            .replace("%%{", "%{");
    JsonArray statements =
        JsonParser.parseString(text).getAsJsonObject().getAsJsonArray("statement");
    return Json.object()
        .put("Version", "2012-10-17")
        .put("Statement", Json.array(statements.asList(), PoliciesInsideFormatsTest::statement))
        .build();
  }

  private static JsonObject statement(JsonElement block) {
    JsonObject statement = block.getAsJsonObject();
    JsonObject conditions = new JsonObject();
    if (statement.has("condition")) {
      statement
          .getAsJsonArray("condition")
          .forEach(condition -> add(condition.getAsJsonObject(), conditions));
    }
    Json json =
        Json.object()
            .put("Sid", statement.get("sid"))
            .put("Effect", "Allow")
            .put("Action", statement.get("actions"))
            .put("Resource", statement.get("resources"));
    return conditions.isEmpty() ? json.build() : json.put("Condition", conditions).build();
  }

  private static void add(JsonObject condition, JsonObject conditions) {
    String operator = condition.get("test").getAsString();
    if (!conditions.has(operator)) {
      conditions.add(operator, new JsonObject());
    }
    JsonArray values = condition.getAsJsonArray("values");
    conditions
        .getAsJsonObject(operator)
        .add(condition.get("variable").getAsString(), values.size() == 1 ? values.get(0) : values);
  }

  @Test
  void variablesOfPoliciesAreThereToBeEscaped() {
    assertThat(Exported.of(ExampleTables.shop()).text("iam/tenant-read-write.policy.json"))
        .contains("${aws:PrincipalTag/TenantId}");
  }
}
