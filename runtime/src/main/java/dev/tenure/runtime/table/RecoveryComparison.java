package dev.tenure.runtime.table;

import static dev.tenure.runtime.table.Finding.sentence;

import dev.tenure.runtime.table.TableStep.Kind;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoveryDescription;
import software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoveryStatus;
import software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsRequest;

/** Point-in-time recovery that is declared, on a table that has it not or for other days. */
final class RecoveryComparison {
  private final TableSettings settings;
  private final String table;

  RecoveryComparison(TableSettings settings, String table) {
    this.settings = settings;
    this.table = table;
  }

  void add(PointInTimeRecoveryDescription live, List<Finding> findings) {
    settings.recoveryDays().ifPresent(days -> add(days, live, findings));
  }

  private void add(int days, PointInTimeRecoveryDescription live, List<Finding> findings) {
    Integer found = live.recoveryPeriodInDays();
    if (live.pointInTimeRecoveryStatus() != PointInTimeRecoveryStatus.ENABLED || found == null) {
      String why = difference(days, "off");
      findings.add(Finding.of(why, List.of(enable(days, why))));
    } else if (found < days) {
      String why = difference(days, found + " days");
      findings.add(Finding.of(why, List.of(step(Kind.LENGTHEN_RECOVERY, days, why, List.of()))));
    } else if (found > days) {
      String why = difference(days, found + " days");
      List<String> loss = List.of("the table can no longer be restored to the older days");
      findings.add(Finding.of(why, List.of(step(Kind.SHORTEN_RECOVERY, days, why, loss))));
    }
  }

  private static String difference(int days, String live) {
    return sentence("point-in-time recovery of the table", days + " days", live);
  }

  TableStep enable(int days, String why) {
    return step(Kind.ENABLE_POINT_IN_TIME_RECOVERY, days, why, List.of());
  }

  private TableStep step(Kind kind, int days, String why, List<String> notes) {
    UpdateContinuousBackupsRequest request =
        UpdateContinuousBackupsRequest.builder()
            .tableName(table)
            .pointInTimeRecoverySpecification(
                recovery -> recovery.pointInTimeRecoveryEnabled(true).recoveryPeriodInDays(days))
            .build();
    return new TableStep(kind, table, why, notes, request);
  }
}
