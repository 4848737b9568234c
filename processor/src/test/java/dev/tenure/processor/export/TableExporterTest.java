package dev.tenure.processor.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.processor.export.format.Format;
import dev.tenure.processor.model.TableSettings;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TableExporterTest {

  @TestFactory
  Stream<DynamicTest> everyFileOfTheShopIsTheGoldenOne() {
    return goldens("", Exported.of(ExampleTables.shop()), "");
  }

  @TestFactory
  Stream<DynamicTest> inSeveralRegionsTheInfrastructureIsTheGoldenOne() {
    Exported replicated = Exported.of(ExampleTables.replicated());
    return Stream.of("/cloudformation/", "/terraform/")
        .flatMap(format -> goldens("replicated/", replicated, format));
  }

  private static Stream<DynamicTest> goldens(String folder, Exported exported, String containing) {
    return exported.resources().entrySet().stream()
        .filter(file -> file.getKey().contains(containing))
        .map(
            file -> {
              String path = folder + file.getKey().substring("META-INF/tenure/".length());
              return DynamicTest.dynamicTest(path, () -> Goldens.check(path, file.getValue()));
            });
  }

  @Test
  void aTableOfDefaultsHasNoFileThatSaysNothing() {
    assertThat(Exported.of(ExampleTables.small(TableSettings.DEFAULT)).resources().keySet())
        .containsExactly(
            "META-INF/tenure/small/cli/create-table.json",
            "META-INF/tenure/small/cloudformation/table.template.json",
            "META-INF/tenure/small/iam/migration.policy.json",
            "META-INF/tenure/small/iam/operator.policy.json",
            "META-INF/tenure/small/iam/scan-reader.policy.json",
            "META-INF/tenure/small/iam/silo-migration.policy.json",
            "META-INF/tenure/small/iam/silo-operator.policy.json",
            "META-INF/tenure/small/iam/silo-scan-reader.policy.json",
            "META-INF/tenure/small/iam/silo-tenant-read-only.policy.json",
            "META-INF/tenure/small/iam/silo-tenant-read-write.policy.json",
            "META-INF/tenure/small/iam/tenant-read-only.policy.json",
            "META-INF/tenure/small/iam/tenant-read-write.policy.json",
            "META-INF/tenure/small/iam/tenant-trust.policy.json",
            "META-INF/tenure/small/index.html",
            "META-INF/tenure/small/table.json",
            "META-INF/tenure/small/terraform-data/main.tf.json",
            "META-INF/tenure/small/terraform/main.tf.json",
            "META-INF/tenure/small/workbench/model.json");
  }

  @Test
  void onlyTheFormatsAskedForAreWritten() {
    Map<String, String> files =
        new TableExporter(EnumSet.of(Format.CLOUDFORMATION, Format.TERRAFORM))
            .export(ExampleTables.shop());

    assertThat(files.keySet())
        .containsExactly(
            "META-INF/tenure/shop/cloudformation/table.template.json",
            "META-INF/tenure/shop/terraform-data/main.tf.json",
            "META-INF/tenure/shop/terraform/main.tf.json");
    assertThat(files.values())
        .as("policies inside of other formats are policies too")
        .allSatisfy(content -> assertThat(content).doesNotContain("IAM", "iam", "LeadingKeys"));
  }

  @Test
  void whatAFormatCannotSayIsSaidToTheUser() {
    assertThat(new TableExporter().omissions(ExampleTables.replicated()))
        .containsExactly(
            "create-table cannot say replicas: add each region to the new table with update-table",
            "Terraform cannot say the recovery period of a replica: each replica keeps 35 days",
            "a model for NoSQL Workbench cannot say: the maximum of request units, the stream,"
                + " time to live, point-in-time recovery, the encryption key, the table class,"
                + " deletion protection, tags, replicas",
            "a model for NoSQL Workbench has no place for the local index byTotal",
            "a model for NoSQL Workbench leaves out attribute secret of Order: its converter"
                + " decides its type");
    assertThat(new TableExporter().omissions(ExampleTables.small(TableSettings.DEFAULT)))
        .isEqualTo(List.of());
  }

  @Test
  void aFormatNotAskedForHasNothingToSay() {
    assertThat(new TableExporter(EnumSet.of(Format.CLI)).omissions(ExampleTables.plainTenant()))
        .isEmpty();
    assertThat(new TableExporter(EnumSet.of(Format.IAM)).omissions(ExampleTables.plainTenant()))
        .singleElement()
        .asString()
        .startsWith("no policy for tenants by session tag: part {name:plain}");
  }
}
