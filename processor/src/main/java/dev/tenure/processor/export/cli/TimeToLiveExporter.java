package dev.tenure.processor.export.cli;

import com.google.gson.JsonObject;
import dev.tenure.processor.export.format.ExportedFile;
import dev.tenure.processor.export.format.Exporter;
import dev.tenure.processor.export.format.Format;
import dev.tenure.processor.export.format.Json;
import dev.tenure.processor.model.TableModel;
import java.util.List;

/** What {@code aws dynamodb update-time-to-live --cli-input-json} takes. */
public final class TimeToLiveExporter implements Exporter {

  @Override
  public Format format() {
    return Format.CLI;
  }

  @Override
  public List<ExportedFile> export(TableModel table) {
    return table
        .settings()
        .timeToLive()
        .map(
            attribute -> ExportedFile.of("cli/update-time-to-live.json", request(table, attribute)))
        .stream()
        .toList();
  }

  private static JsonObject request(TableModel table, String attribute) {
    return Json.object()
        .put("TableName", table.name())
        .put(
            "TimeToLiveSpecification",
            Json.object().put("AttributeName", attribute).put("Enabled", true).build())
        .build();
  }
}
