package dev.tenure.processor.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.TableSettings;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CloudFormationExporterTest {
  private static final String TEMPLATE = "cloudformation/table.template.json";

  private static JsonObject table(TableModel table) {
    return Exported.of(table).json(TEMPLATE).getAsJsonObject("Resources").getAsJsonObject("Table");
  }

  @Test
  void aStackThatGoesLeavesTheTable() {
    for (TableModel table : List.of(ExampleTables.shop(), ExampleTables.replicated())) {
      assertThat(table(table).get("DeletionPolicy").getAsString()).isEqualTo("Retain");
      assertThat(table(table).get("UpdateReplacePolicy").getAsString()).isEqualTo("Retain");
    }
  }

  @Test
  void theTableHasItsOwnWordsForStreamsAndEncryption() {
    JsonObject properties = table(ExampleTables.shop()).getAsJsonObject("Properties");

    assertThat(properties.getAsJsonObject("StreamSpecification").keySet())
        .containsExactly("StreamViewType");
    assertThat(properties.getAsJsonObject("SSESpecification").keySet())
        .containsExactly("SSEEnabled", "SSEType", "KMSMasterKeyId");
    assertThat(properties.getAsJsonObject("TableName").get("Ref").getAsString())
        .isEqualTo("TableName");
  }

  @Test
  void aGlobalTableSaysOfEachReplicaWhatATableSaysOfItself() {
    JsonObject resource = table(ExampleTables.replicated());
    JsonObject properties = resource.getAsJsonObject("Properties");
    JsonArray replicas = properties.getAsJsonArray("Replicas");

    assertThat(resource.get("Type").getAsString()).isEqualTo("AWS::DynamoDB::GlobalTable");
    assertThat(properties.keySet())
        .doesNotContain(
            "PointInTimeRecoverySpecification",
            "DeletionProtectionEnabled",
            "TableClass",
            "Tags",
            "OnDemandThroughput");
    assertThat(replicas)
        .extracting(replica -> replica.getAsJsonObject().get("Region").toString())
        .containsExactly("{\"Ref\":\"AWS::Region\"}", "\"eu-west-1\"", "\"us-east-1\"");
    assertThat(replicas)
        .allSatisfy(
            replica ->
                assertThat(replica.getAsJsonObject().keySet())
                    .contains(
                        "PointInTimeRecoverySpecification",
                        "DeletionProtectionEnabled",
                        "TableClass",
                        "Tags",
                        "SSESpecification"));
  }

  @Test
  void whereThereAreIndexesItSaysThatOneChangesAtATime() {
    assertThat(table(ExampleTables.shop()).getAsJsonObject("Metadata").toString())
        .contains("one global secondary index");
    assertThat(table(ExampleTables.small(TableSettings.DEFAULT)).has("Metadata")).isFalse();
  }

  /** There CloudFormation would look for a resource called {@code aws:PrincipalTag/TenantId}. */
  @Test
  void noPolicyVariableStandsWhereReferencesAreReplaced() {
    JsonObject template = Exported.of(ExampleTables.shop()).json(TEMPLATE);
    List<String> substituted = new ArrayList<>();
    collectSubs(template, substituted);

    assertThat(substituted).contains("${Table.Arn}/index/byCustomer");
    assertThat(substituted).allSatisfy(text -> assertThat(text).doesNotContain("aws:"));
    assertThat(template.toString()).contains("\"TENANT#${aws:PrincipalTag/TenantId}#*\"");
  }

  private static void collectSubs(JsonElement element, List<String> into) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(item -> collectSubs(item, into));
    } else if (element.isJsonObject()) {
      element
          .getAsJsonObject()
          .entrySet()
          .forEach(
              member -> {
                if (member.getKey().equals("Fn::Sub")) {
                  into.add(member.getValue().getAsString());
                } else {
                  collectSubs(member.getValue(), into);
                }
              });
    }
  }

  @Test
  void logicalIdsAreAlphanumeric() {
    JsonObject template = Exported.of(ExampleTables.shop()).json(TEMPLATE);

    for (String section : List.of("Parameters", "Conditions", "Resources", "Outputs")) {
      assertThat(template.getAsJsonObject(section).keySet())
          .allSatisfy(id -> assertThat(id).matches("[A-Za-z0-9]+"));
    }
  }

  @Test
  void withoutTenantsByTagThereIsNoRoleForThem() {
    JsonObject template = Exported.of(ExampleTables.plainTenant()).json(TEMPLATE);

    assertThat(template.has("Conditions")).isFalse();
    assertThat(template.getAsJsonObject("Resources").keySet())
        .containsExactly("Table", "OperatorPolicy", "ScanReaderPolicy", "MigrationPolicy");
  }
}
