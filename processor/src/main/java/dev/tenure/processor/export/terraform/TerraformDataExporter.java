package dev.tenure.processor.export.terraform;

import dev.tenure.processor.export.format.ExportedFile;
import dev.tenure.processor.export.format.Exporter;
import dev.tenure.processor.export.format.Format;
import dev.tenure.processor.export.format.Json;
import dev.tenure.processor.model.TableModel;
import java.util.List;

/** A module that finds the table where something else has created it. */
public final class TerraformDataExporter implements Exporter {

  @Override
  public Format format() {
    return Format.TERRAFORM;
  }

  @Override
  public List<ExportedFile> export(TableModel table) {
    return List.of(
        ExportedFile.of(
            "terraform-data/main.tf.json",
            Json.object()
                .put("terraform", TerraformModule.requirements())
                .put("variable", Json.of("table_name", TerraformModule.tableName(table)))
                .put(
                    "data",
                    Json.of(
                        "aws_dynamodb_table",
                        Json.of(
                            "table", Json.of("name", TerraformText.expression("var.table_name")))))
                .put("output", TerraformModule.outputs("data.aws_dynamodb_table.table"))
                .build()));
  }
}
