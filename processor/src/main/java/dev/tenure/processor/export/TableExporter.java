package dev.tenure.processor.export;

import dev.tenure.processor.model.TableModel;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every definition of a table that is not Java. */
public final class TableExporter {
  private static final List<Exporter> EXPORTERS = List.of(new CreateTableExporter());

  /**
   * The content of each resource by its path: {@code META-INF/tenure/shop/cli/create-table.json}.
   */
  public Map<String, String> export(TableModel table) {
    Map<String, String> resources = new TreeMap<>();
    for (Exporter exporter : EXPORTERS) {
      for (ExportedFile file : exporter.export(table)) {
        resources.put("META-INF/tenure/" + table.name() + "/" + file.path(), file.content());
      }
    }
    return resources;
  }
}
