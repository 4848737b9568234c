package dev.tenure.processor.export;

import dev.tenure.processor.export.cli.ContinuousBackupsExporter;
import dev.tenure.processor.export.cli.CreateTableExporter;
import dev.tenure.processor.export.cli.TimeToLiveExporter;
import dev.tenure.processor.export.cloudformation.CloudFormationExporter;
import dev.tenure.processor.export.design.DesignExporter;
import dev.tenure.processor.export.format.ExportedFile;
import dev.tenure.processor.export.format.Exporter;
import dev.tenure.processor.export.format.Format;
import dev.tenure.processor.export.iam.IamExporter;
import dev.tenure.processor.export.map.MapExporter;
import dev.tenure.processor.export.terraform.TerraformDataExporter;
import dev.tenure.processor.export.terraform.TerraformExporter;
import dev.tenure.processor.export.workbench.WorkbenchExporter;
import dev.tenure.processor.model.TableModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Every definition of a table that is not Java. */
public final class TableExporter {
  private final List<Exporter> exporters;

  /** An exporter of every format. */
  public TableExporter() {
    this(Format.all());
  }

  /**
   * An exporter of these formats. Without {@link Format#IAM} there are no policies inside of other
   * formats either.
   */
  public TableExporter(Set<Format> formats) {
    boolean withPolicies = formats.contains(Format.IAM);
    List<Exporter> all =
        List.of(
            new CreateTableExporter(),
            new TimeToLiveExporter(),
            new ContinuousBackupsExporter(),
            new CloudFormationExporter(withPolicies),
            new TerraformExporter(withPolicies),
            new TerraformDataExporter(),
            new WorkbenchExporter(),
            new IamExporter(),
            new DesignExporter(),
            new MapExporter(withPolicies));
    this.exporters = all.stream().filter(e -> formats.contains(e.format())).toList();
  }

  /**
   * The content of each resource by its path: {@code META-INF/tenure/shop/cli/create-table.json}.
   */
  public Map<String, String> export(TableModel table) {
    Map<String, String> resources = new TreeMap<>();
    for (Exporter exporter : exporters) {
      for (ExportedFile file : exporter.export(table)) {
        resources.put("META-INF/tenure/" + table.name() + "/" + file.path(), file.content());
      }
    }
    return resources;
  }

  /** What the table declares and one of its files cannot say: a sentence each. */
  public List<String> omissions(TableModel table) {
    return exporters.stream().flatMap(exporter -> exporter.omissions(table).stream()).toList();
  }
}
