package dev.tenure.processor.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.tenure.processor.model.TableModel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Indexes with members in their keys, in every format. */
class MultiAttributeTest {
  private static final TableModel TABLE = ExampleTables.multiAttribute();
  private static final Exported FILES = Exported.of(TABLE);

  private static final List<String> BY_REGION =
      List.of(
          "byRegion_pk HASH", "region HASH", "${code} HASH", "total RANGE", "byRegion_sk RANGE");
  private static final List<String> BY_TOTAL = List.of("byTotal_pk HASH", "total RANGE");

  private static JsonObject index(JsonArray indexes, String member, String name) {
    return indexes.asList().stream()
        .map(JsonElement::getAsJsonObject)
        .filter(index -> index.get(member).getAsString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> schema(JsonArray schema, String attribute, String type) {
    return schema.asList().stream()
        .map(JsonElement::getAsJsonObject)
        .map(key -> key.get(attribute).getAsString() + " " + key.get(type).getAsString())
        .toList();
  }

  private static void assertServiceShape(JsonObject table) {
    JsonArray indexes = table.getAsJsonArray("GlobalSecondaryIndexes");
    JsonObject byRegion = index(indexes, "IndexName", "byRegion");
    assertThat(schema(byRegion.getAsJsonArray("KeySchema"), "AttributeName", "KeyType"))
        .isEqualTo(BY_REGION);
    JsonObject byTotal = index(indexes, "IndexName", "byTotal");
    assertThat(schema(byTotal.getAsJsonArray("KeySchema"), "AttributeName", "KeyType"))
        .isEqualTo(BY_TOTAL);
    assertThat(
            schema(table.getAsJsonArray("AttributeDefinitions"), "AttributeName", "AttributeType"))
        .containsExactlyInAnyOrder(
            "PK S",
            "SK S",
            "byRegion_pk S",
            "region S",
            "${code} B",
            "total N",
            "byRegion_sk S",
            "byTotal_pk S");
  }

  @Test
  void areCreatedByTheCli() {
    assertServiceShape(FILES.json("cli/create-table.json"));
  }

  @Test
  void areCreatedByCloudFormation() {
    JsonObject resources =
        FILES.json("cloudformation/table.template.json").getAsJsonObject("Resources");
    JsonObject table =
        resources.asMap().values().stream()
            .map(JsonElement::getAsJsonObject)
            .filter(r -> r.get("Type").getAsString().equals("AWS::DynamoDB::Table"))
            .findFirst()
            .orElseThrow();
    assertServiceShape(table.getAsJsonObject("Properties"));
  }

  @Test
  void areCreatedByTerraform() {
    JsonObject module = FILES.json("terraform/main.tf.json");
    JsonArray indexes =
        module
            .getAsJsonObject("resource")
            .getAsJsonObject("aws_dynamodb_table")
            .getAsJsonObject("table")
            .getAsJsonArray("global_secondary_index");

    JsonObject byRegion = index(indexes, "name", "byRegion");
    assertThat(schema(byRegion.getAsJsonArray("key_schema"), "attribute_name", "key_type"))
        .containsExactly(
            "byRegion_pk HASH", "region HASH", "$${code} HASH", "total RANGE", "byRegion_sk RANGE");
    assertThat(byRegion.keySet()).doesNotContain("hash_key", "range_key");
    JsonObject byTotal = index(indexes, "name", "byTotal");
    assertThat(byTotal.get("hash_key").getAsString()).isEqualTo("byTotal_pk");
    assertThat(byTotal.get("range_key").getAsString()).isEqualTo("total");
    assertThat(byTotal.keySet()).doesNotContain("key_schema");
    assertThat(provider("terraform/main.tf.json")).isEqualTo(">= 6.37.0");
    assertThat(provider("terraform-data/main.tf.json")).isEqualTo(">= 6.9.0");
  }

  private static String provider(String path) {
    return FILES
        .json(path)
        .getAsJsonObject("terraform")
        .getAsJsonObject("required_providers")
        .getAsJsonObject("aws")
        .get("version")
        .getAsString();
  }

  @Test
  void areLeftOutOfTheWorkbenchWithANote() {
    String model = FILES.text("workbench/model.json");

    assertThat(model).contains("\"byTotal\"").doesNotContain("\"IndexName\": \"byRegion\"");
    assertThat(new TableExporter().omissions(TABLE))
        .containsExactly(
            "a model for NoSQL Workbench has no place for the index byRegion, whose keys have"
                + " several attributes");
  }

  @Test
  void areReadStepByStep() {
    List<String> patterns =
        FILES
            .json("table.json")
            .getAsJsonArray("entities")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("accessPatterns")
            .asList()
            .stream()
            .map(JsonElement::getAsJsonObject)
            .filter(pattern -> pattern.has("index"))
            .map(MultiAttributeTest::describe)
            .toList();

    assertThat(patterns)
        .containsExactly(
            "bills().byRegion(region, code): region={region} ${code}={code}, total range total",
            "bills().byRegion(region, code).total(total): region={region} ${code}={code}"
                + " total={total}, byRegion_sk range placedAt",
            "bills().byRegion(region, code).total(total).placedAt(placedAt): region={region}"
                + " ${code}={code} total={total}, byRegion_sk = {placedAt}",
            "bills().byTotal():, total range total",
            "bills().byTotal().total(total): total={total}");
  }

  private static String describe(JsonObject pattern) {
    StringBuilder text = new StringBuilder(pattern.get("method").getAsString()).append(':');
    if (pattern.has("attributes")) {
      for (JsonElement element : pattern.getAsJsonArray("attributes")) {
        JsonObject attribute = element.getAsJsonObject();
        text.append(' ').append(attribute.get("attribute").getAsString());
        text.append('=').append(attribute.get("equals").getAsString());
      }
    }
    if (pattern.has("sortKey")) {
      JsonObject sortKey = pattern.getAsJsonObject("sortKey");
      text.append(", ").append(sortKey.get("attribute").getAsString());
      text.append(
          sortKey.has("range")
              ? " range " + sortKey.get("range").getAsString()
              : " = " + sortKey.get("equals").getAsString());
    }
    return text.toString();
  }

  @Test
  void areDrawn() {
    assertThat(FILES.text("index.html"))
        .contains("Partition key: byRegion_pk, region, ${code}")
        .contains("Sort key: total, byRegion_sk")
        .contains("Sort key: total<");
  }
}
