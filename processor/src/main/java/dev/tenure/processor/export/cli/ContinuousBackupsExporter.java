package dev.tenure.processor.export.cli;

import com.google.gson.JsonObject;
import dev.tenure.processor.export.format.ExportedFile;
import dev.tenure.processor.export.format.Exporter;
import dev.tenure.processor.export.format.Format;
import dev.tenure.processor.export.format.Json;
import dev.tenure.processor.model.TableModel;
import java.util.List;
import java.util.OptionalInt;

/** What {@code aws dynamodb update-continuous-backups --cli-input-json} takes. */
public final class ContinuousBackupsExporter implements Exporter {

  @Override
  public Format format() {
    return Format.CLI;
  }

  @Override
  public List<ExportedFile> export(TableModel table) {
    OptionalInt days = table.settings().recoveryDays();
    return days.isEmpty()
        ? List.of()
        : List.of(
            ExportedFile.of("cli/update-continuous-backups.json", request(table, days.getAsInt())));
  }

  private static JsonObject request(TableModel table, int days) {
    return Json.object()
        .put("TableName", table.name())
        .put(
            "PointInTimeRecoverySpecification",
            Json.object()
                .put("PointInTimeRecoveryEnabled", true)
                .put("RecoveryPeriodInDays", days)
                .build())
        .build();
  }
}
