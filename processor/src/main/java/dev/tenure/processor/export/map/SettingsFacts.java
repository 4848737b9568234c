package dev.tenure.processor.export.map;

import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.model.TableSettings;
import dev.tenure.processor.model.TableSettings.Billing;
import dev.tenure.processor.model.TableSettings.TableClass;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** What is declared of the table beyond its keys, a line for each. */
final class SettingsFacts {
  private SettingsFacts() {}

  /** Adds those that are declared, and how the table is paid. */
  static void addTo(Html facts, TableModel table) {
    TableSettings settings = table.settings();
    Words.fact(facts, "Billing", text(billing(settings.billing())));
    settings
        .timeToLive()
        .ifPresent(
            attribute -> Words.fact(facts, "Time to live", text("by ").add(Words.code(attribute))));
    settings.stream().ifPresent(view -> Words.fact(facts, "Stream", Words.code(view.name())));
    if (settings.recoveryDays().isPresent()) {
      String days = "to any second of the last " + settings.recoveryDays().getAsInt() + " days";
      Words.fact(facts, "Recovery", text(days));
    }
    settings
        .encryptionKey()
        .ifPresent(key -> Words.fact(facts, "Encryption key", Words.code(key.reference())));
    if (settings.tableClass() != TableClass.STANDARD) {
      Words.fact(facts, "Table class", Words.code(settings.tableClass().name()));
    }
    if (settings.deletionProtection()) {
      Words.fact(facts, "Deletion", text("protected"));
    }
    if (!settings.replicas().isEmpty()) {
      Words.fact(facts, "Replicas", list(settings.replicas()));
    }
    if (!settings.tags().isEmpty()) {
      List<String> tags = new ArrayList<>();
      settings.tags().forEach((key, value) -> tags.add(key + "=" + value));
      Words.fact(facts, "Tags", list(tags));
    }
  }

  private static Html text(String text) {
    return Html.of("span").add(text);
  }

  private static Html list(List<String> words) {
    Html list = text("");
    String separator = "";
    for (String word : words) {
      list.add(separator).add(Words.code(word));
      separator = ", ";
    }
    return list;
  }

  private static String billing(Billing billing) {
    if (billing instanceof Billing.Provisioned provisioned) {
      return "provisioned: "
          + provisioned.readUnits()
          + " read and "
          + provisioned.writeUnits()
          + " write units, and as many for each index";
    }
    Billing.OnDemand onDemand = (Billing.OnDemand) billing;
    List<String> limits = new ArrayList<>();
    limit(limits, onDemand.maxReadUnits(), "read");
    limit(limits, onDemand.maxWriteUnits(), "write");
    return limits.isEmpty()
        ? "on demand"
        : "on demand, up to " + String.join(" and ", limits) + " units a second";
  }

  private static void limit(List<String> limits, OptionalLong units, String kind) {
    if (units.isPresent()) {
      limits.add(units.getAsLong() + " " + kind);
    }
  }
}
