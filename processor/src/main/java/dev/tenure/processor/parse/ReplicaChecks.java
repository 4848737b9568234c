package dev.tenure.processor.parse;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.mirror.Declared;
import dev.tenure.processor.mirror.SettingsAnnotation;
import dev.tenure.processor.model.TableSettings;
import dev.tenure.processor.model.TableSettings.Billing;
import dev.tenure.processor.model.TableSettings.StreamView;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a table can have the replicas that it names. */
final class ReplicaChecks {
  private static final Pattern REGION = Pattern.compile("[a-z]{2}(-[a-z]+)+-[0-9]+");

  private final SettingsAnnotation declared;
  private final ParseContext context;

  ReplicaChecks(SettingsAnnotation declared, ParseContext context) {
    this.declared = declared;
    this.context = context;
  }

  void check(TableSettings settings) {
    if (settings.replicas().isEmpty()) {
      return;
    }
    checkRegions();
    if (!settings.stream().equals(Optional.of(StreamView.NEW_AND_OLD_IMAGES))) {
      unsupported(
          declared.stream(),
          "Replicas follow the table by its stream; declare stream ="
              + " StreamView.NEW_AND_OLD_IMAGES");
    }
    if (settings.billing() instanceof Billing.Provisioned) {
      unsupported(
          declared.readUnits(),
          "Replicas need on-demand billing here: provisioned capacity would have to scale with"
              + " what the other regions write");
    }
    boolean fixed = settings.encryptionKey().filter(key -> !key.isAlias()).isPresent();
    if (fixed) {
      unsupported(
          declared.kmsKey(),
          "An ARN names a key of one region; for replicas name an alias that each region has");
    }
  }

  private void checkRegions() {
    Set<String> seen = new HashSet<>();
    for (Declared<String> region : declared.replicas()) {
      if (!REGION.matcher(region.value()).matches()) {
        invalid(region, " is no region; write it as in \"eu-central-1\"");
      } else if (!seen.add(region.value())) {
        invalid(region, " is named twice");
      }
    }
  }

  private void invalid(Declared<String> region, String what) {
    context.error(
        DiagnosticCode.REPLICA_INVALID, region.position(), "\"" + region.value() + "\"" + what);
  }

  private void unsupported(Declared<?> setting, String message) {
    context.error(DiagnosticCode.REPLICA_UNSUPPORTED, setting.position(), message);
  }
}
