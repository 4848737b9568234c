package dev.tenure.runtime.table;

import static dev.tenure.runtime.table.Finding.sentence;

import dev.tenure.runtime.table.TableStep.Kind;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;

/** A time to live that is declared, on a table that has none or goes by another attribute. */
final class TimeToLiveComparison {
  private static final String ONCE_AN_HOUR =
      "DynamoDB takes one change of the time to live an hour: a second one fails until then";

  private final TableSettings settings;
  private final String table;

  TimeToLiveComparison(TableSettings settings, String table) {
    this.settings = settings;
    this.table = table;
  }

  void add(TimeToLiveDescription live, List<Finding> findings) {
    settings.timeToLive().ifPresent(attribute -> add(attribute, live, findings));
  }

  private void add(String attribute, TimeToLiveDescription live, List<Finding> findings) {
    TimeToLiveStatus status = live.timeToLiveStatus();
    boolean isOn = status == TimeToLiveStatus.ENABLED || status == TimeToLiveStatus.ENABLING;
    String found = live.attributeName();
    if (isOn && attribute.equals(found)) {
      return;
    }
    String why =
        sentence("the time to live of the table", "by " + attribute, isOn ? "by " + found : "off");
    List<TableStep> steps = new ArrayList<>();
    if (isOn && found != null) {
      steps.add(step(Kind.DISABLE_TIME_TO_LIVE, found, why, List.of(ONCE_AN_HOUR)));
    }
    steps.add(enable(attribute, why));
    findings.add(Finding.of(why, steps));
  }

  TableStep enable(String attribute, String why) {
    return step(
        Kind.ENABLE_TIME_TO_LIVE,
        attribute,
        why,
        List.of("items whose time has passed are deleted", ONCE_AN_HOUR));
  }

  private TableStep step(Kind kind, String attribute, String why, List<String> notes) {
    UpdateTimeToLiveRequest request =
        UpdateTimeToLiveRequest.builder()
            .tableName(table)
            .timeToLiveSpecification(
                timeToLive ->
                    timeToLive.attributeName(attribute).enabled(kind == Kind.ENABLE_TIME_TO_LIVE))
            .build();
    return new TableStep(kind, attribute, why, notes, request);
  }
}
