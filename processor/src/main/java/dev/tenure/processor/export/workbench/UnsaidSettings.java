package dev.tenure.processor.export.workbench;

import dev.tenure.processor.model.TableSettings;
import dev.tenure.processor.model.TableSettings.Billing;
import dev.tenure.processor.model.TableSettings.TableClass;
import java.util.ArrayList;
import java.util.List;

/** The settings that a model for NoSQL Workbench has no place for. */
final class UnsaidSettings {
  private UnsaidSettings() {}

  /** Those that the table declares, by name. */
  static List<String> of(TableSettings settings) {
    List<String> names = new ArrayList<>();
    if (settings.billing() instanceof Billing.OnDemand onDemand && onDemand.isLimited()) {
      names.add("the maximum of request units");
    }
    add(names, settings.stream().isPresent(), "the stream");
    add(names, settings.timeToLive().isPresent(), "time to live");
    add(names, settings.recoveryDays().isPresent(), "point-in-time recovery");
    add(names, settings.encryptionKey().isPresent(), "the encryption key");
    add(names, settings.tableClass() != TableClass.STANDARD, "the table class");
    add(names, settings.deletionProtection(), "deletion protection");
    add(names, !settings.tags().isEmpty(), "tags");
    add(names, !settings.replicas().isEmpty(), "replicas");
    return names;
  }

  private static void add(List<String> names, boolean declared, String name) {
    if (declared) {
      names.add(name);
    }
  }
}
