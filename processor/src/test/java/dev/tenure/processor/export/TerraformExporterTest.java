package dev.tenure.processor.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.tenure.processor.model.PhysicalIndexModel;
import dev.tenure.processor.model.ProjectionModel;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.TableSettings;
import dev.tenure.processor.model.TableSettings.EncryptionKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TerraformExporterTest {
  private static final String MODULE = "terraform/main.tf.json";

  private static JsonObject table(Exported exported) {
    return exported
        .json(MODULE)
        .getAsJsonObject("resource")
        .getAsJsonObject("aws_dynamodb_table")
        .getAsJsonObject("table");
  }

  @Test
  void anAttributeThatNoKeyUsesWouldBeInEveryPlan() {
    JsonObject table = table(Exported.of(ExampleTables.shop()));
    Set<String> used = new LinkedHashSet<>();
    used.add(table.get("hash_key").getAsString());
    used.add(table.get("range_key").getAsString());
    for (JsonElement index : table.getAsJsonArray("global_secondary_index")) {
      used.add(index.getAsJsonObject().get("hash_key").getAsString());
      Optional.ofNullable(index.getAsJsonObject().get("range_key"))
          .ifPresent(key -> used.add(key.getAsString()));
    }
    for (JsonElement index : table.getAsJsonArray("local_secondary_index")) {
      assertThat(index.getAsJsonObject().keySet())
          .containsExactly("name", "range_key", "projection_type");
      used.add(index.getAsJsonObject().get("range_key").getAsString());
    }

    assertThat(table.getAsJsonArray("attribute"))
        .extracting(attribute -> attribute.getAsJsonObject().get("name").getAsString())
        .containsExactlyElementsOf(used);
  }

  @Test
  void terraformDoesNotDestroyTheTable() {
    assertThat(
            table(Exported.of(ExampleTables.shop()))
                .getAsJsonObject("lifecycle")
                .get("prevent_destroy")
                .getAsBoolean())
        .isTrue();
  }

  /** Terraform would take what is left for an expression of its own. */
  @Test
  void policyVariablesAndDeclaredTextsAreEscaped() {
    String module = Exported.of(ExampleTables.shop()).text(MODULE);
    String own =
        module.replaceAll("\\$\\{(local|var|data|aws_[a-z_]+|one|substr)[.(][^}]*}", "<own>");

    assertThat(module).contains("TENANT#$${aws:PrincipalTag/TenantId}#*");
    assertThat(module).contains("\"cost $${center}\": \"%%{42}\"");
    assertThat(own.replace("$${", "").replace("%%{", "")).doesNotContain("${", "%{");
  }

  @Test
  void namesOfKeyAttributesAreEscapedToo() {
    TableModel shop = ExampleTables.shop();
    TableModel odd =
        new TableModel(
            shop.type(),
            shop.name(),
            "a${b}",
            "c%{d}",
            shop.entityAttribute(),
            shop.tenant(),
            shop.entities(),
            shop.collections(),
            shop.documents(),
            List.of(
                new PhysicalIndexModel(
                    "odd", "e${f}", Optional.of("g%{h}"), false, ProjectionModel.ALL)),
            shop.settings(),
            shop.isAsync(),
            shop.isPublic(),
            shop.position());
    JsonObject table = table(Exported.of(odd));
    JsonObject index = table.getAsJsonArray("global_secondary_index").get(0).getAsJsonObject();

    assertThat(table.get("hash_key").getAsString()).isEqualTo("a$${b}");
    assertThat(table.get("range_key").getAsString()).isEqualTo("c%%{d}");
    assertThat(index.get("hash_key").getAsString()).isEqualTo("e$${f}");
    assertThat(index.get("range_key").getAsString()).isEqualTo("g%%{h}");
    assertThat(table.getAsJsonArray("attribute"))
        .extracting(attribute -> attribute.getAsJsonObject().get("name").getAsString())
        .containsExactly("a$${b}", "c%%{d}", "e$${f}", "g%%{h}");
  }

  @Test
  void anAliasIsLookedUpAndAnArnIsNot() {
    Exported alias = Exported.of(ExampleTables.shop());
    String arn = "arn:aws:kms:eu-central-1:111122223333:key/1";
    Exported byArn = Exported.of(ExampleTables.small(keyed(arn)));
    Exported managed = Exported.of(ExampleTables.small(keyed("alias/aws/dynamodb")));

    assertThat(encryption(alias).get("kms_key_arn").getAsString())
        .isEqualTo("${data.aws_kms_alias.table.target_key_arn}");
    assertThat(alias.json(MODULE).getAsJsonObject("data").has("aws_kms_alias")).isTrue();
    assertThat(encryption(byArn).get("kms_key_arn").getAsString()).isEqualTo(arn);
    assertThat(byArn.json(MODULE).getAsJsonObject("data").has("aws_kms_alias")).isFalse();
    assertThat(encryption(managed).has("kms_key_arn")).isFalse();
    assertThat(encryption(managed).get("enabled").getAsBoolean()).isTrue();
  }

  private static JsonObject encryption(Exported exported) {
    return table(exported).getAsJsonObject("server_side_encryption");
  }

  private static TableSettings keyed(String key) {
    TableSettings none = TableSettings.DEFAULT;
    return new TableSettings(
        none.billing(),
        none.stream(),
        none.timeToLive(),
        none.recoveryDays(),
        Optional.of(new EncryptionKey(key)),
        none.tableClass(),
        none.deletionProtection(),
        none.tags(),
        none.replicas());
  }

  @Test
  void eachReplicaIsProtectedAsTheTableIs() {
    JsonObject table = table(Exported.of(ExampleTables.replicated()));

    assertThat(table.getAsJsonArray("replica"))
        .extracting(replica -> replica.getAsJsonObject().get("region_name").getAsString())
        .containsExactly("eu-west-1", "us-east-1");
    assertThat(table.getAsJsonArray("replica"))
        .allSatisfy(
            replica -> {
              JsonObject block = replica.getAsJsonObject();
              assertThat(block.get("point_in_time_recovery").getAsBoolean()).isTrue();
              assertThat(block.get("deletion_protection_enabled").getAsBoolean()).isTrue();
              assertThat(block.get("propagate_tags").getAsBoolean()).isTrue();
            });
  }

  @Test
  void theSecondModuleOnlyReads() {
    JsonObject module = Exported.of(ExampleTables.shop()).json("terraform-data/main.tf.json");

    assertThat(module.keySet()).containsExactly("terraform", "variable", "data", "output");
    assertThat(module.getAsJsonObject("output").keySet())
        .containsExactlyElementsOf(List.of("table_name", "table_arn", "stream_arn"));
  }
}
