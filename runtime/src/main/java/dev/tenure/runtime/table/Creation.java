package dev.tenure.runtime.table;

import dev.tenure.runtime.table.TableStep.Kind;
import java.util.ArrayList;
import java.util.List;

/** The steps to a table that does not exist, and those that are left if creating it broke off. */
final class Creation {
  private static final String ABSENT = "the table does not exist";

  private Creation() {}

  static Finding of(TableDefinition definition, String table) {
    TableSettings settings = definition.settings();
    List<TableStep> steps = new ArrayList<>();
    steps.add(
        new TableStep(
            Kind.CREATE_TABLE, table, ABSENT, List.of(), definition.toCreateTableRequest(table)));
    settings
        .recoveryDays()
        .ifPresent(days -> steps.add(new RecoveryComparison(settings, table).enable(days, ABSENT)));
    settings
        .timeToLive()
        .ifPresent(
            attribute ->
                steps.add(new TimeToLiveComparison(settings, table).enable(attribute, ABSENT)));
    settings
        .replicas()
        .forEach(region -> steps.add(SettingsComparison.createReplica(table, region, ABSENT)));
    return Finding.of(ABSENT, steps);
  }

  /** Whether the step adds what a creation has no words for, and changes nothing that is there. */
  static boolean completes(TableStep step, List<TableStep> plan) {
    return switch (step.kind()) {
      case ENABLE_POINT_IN_TIME_RECOVERY, CREATE_REPLICA -> true;
      case ENABLE_TIME_TO_LIVE ->
          plan.stream().noneMatch(other -> other.kind() == Kind.DISABLE_TIME_TO_LIVE);
      default -> false;
    };
  }
}
