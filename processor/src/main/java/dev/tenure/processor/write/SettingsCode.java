package dev.tenure.processor.write;

import dev.tenure.processor.model.TableSettings;
import dev.tenure.processor.model.TableSettings.Billing.OnDemand;
import dev.tenure.processor.model.TableSettings.TableClass;

/** The calls that tell a definition its settings: none for what is not declared. */
final class SettingsCode {
  private final TableSettings settings;

  SettingsCode(TableSettings settings) {
    this.settings = settings;
  }

  void addTo(Chain definition) {
    if (settings.billing() instanceof OnDemand onDemand) {
      onDemand.maxReadUnits().ifPresent(u -> definition.call("maxReadRequestUnits($L)", u));
      onDemand.maxWriteUnits().ifPresent(u -> definition.call("maxWriteRequestUnits($L)", u));
    }
    settings.stream()
        .ifPresent(
            view -> definition.call("stream($T.$L)", RuntimeTypes.STREAM_VIEW_TYPE, view.name()));
    settings.timeToLive().ifPresent(name -> definition.call("timeToLive($S)", name));
    settings.recoveryDays().ifPresent(days -> definition.call("pointInTimeRecoveryDays($L)", days));
    settings.encryptionKey().ifPresent(key -> definition.call("kmsKey($S)", key.reference()));
    if (settings.tableClass() != TableClass.STANDARD) {
      definition.call("tableClass($T.$L)", RuntimeTypes.TABLE_CLASS, settings.tableClass().name());
    }
    if (settings.deletionProtection()) {
      definition.call("deletionProtection()");
    }
    settings.tags().forEach((key, value) -> definition.call("tag($S, $S)", key, value));
    settings.replicas().forEach(region -> definition.call("replica($S)", region));
  }
}
