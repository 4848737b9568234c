package dev.tenure.processor.parse;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.mirror.Declared;
import dev.tenure.processor.mirror.SettingsAnnotation;
import dev.tenure.processor.mirror.SettingsAnnotation.TagAnnotation;
import dev.tenure.processor.mirror.TableAnnotation;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.TableSettings;
import dev.tenure.processor.model.TableSettings.EncryptionKey;
import dev.tenure.processor.model.TableSettings.StreamView;
import dev.tenure.processor.model.TableSettings.TableClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads what a table says beyond its keys. */
final class SettingsParser {
  private static final int MAX_RECOVERY_DAYS = 35;
  private static final int MAX_TAG_KEY = 128;
  private static final int MAX_TAG_VALUE = 256;
  private static final Pattern KEY =
      Pattern.compile("arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key|alias)/.+|alias/.+");

  private final TableAnnotation table;
  private final SettingsAnnotation settings;
  private final ParseContext context;

  SettingsParser(TableAnnotation table, ParseContext context) {
    this.table = table;
    this.settings = table.settings();
    this.context = context;
  }

  /** The settings, with defaults in place of what is wrong. */
  TableSettings parse(List<EntityModel> entities) {
    TableSettings parsed =
        new TableSettings(
            new BillingParser(settings, context).parse(),
            Optional.of(settings.stream().value())
                .filter(view -> !view.equals("NONE"))
                .map(StreamView::valueOf),
            new TimeToLiveParser(table, context).parse(entities),
            recoveryDays(),
            encryptionKey(),
            TableClass.valueOf(settings.tableClass()),
            settings.deletionProtection(),
            tags(),
            settings.replicas().stream().map(Declared::value).toList());
    new ReplicaChecks(settings, context).check(parsed);
    return parsed;
  }

  private OptionalInt recoveryDays() {
    int days = settings.pointInTimeRecoveryDays().value();
    if (days < 0 || days > MAX_RECOVERY_DAYS) {
      context.error(
          DiagnosticCode.RECOVERY_PERIOD_INVALID,
          settings.pointInTimeRecoveryDays().position(),
          "pointInTimeRecoveryDays = " + days + "; DynamoDB keeps 1 to 35 days, and 0 is for none");
    }
    return days > 0 ? OptionalInt.of(days) : OptionalInt.empty();
  }

  private Optional<EncryptionKey> encryptionKey() {
    String key = settings.kmsKey().value();
    if (key.isEmpty()) {
      return Optional.empty();
    }
    if (!KEY.matcher(key).matches()) {
      context.error(
          DiagnosticCode.ENCRYPTION_KEY_INVALID,
          settings.kmsKey().position(),
          "\""
              + key
              + "\" is no key of KMS; write an ARN, or an alias that begins with \"alias/\"");
    }
    return Optional.of(new EncryptionKey(key));
  }

  private Map<String, String> tags() {
    Map<String, String> tags = new LinkedHashMap<>();
    for (TagAnnotation tag : settings.tags()) {
      String key = tag.key().value();
      if (key.isEmpty() || key.length() > MAX_TAG_KEY || key.startsWith("aws:")) {
        tagError(tag.key(), "has 1 to 128 characters and does not begin with \"aws:\"");
      }
      if (tag.value().value().length() > MAX_TAG_VALUE) {
        tagError(tag.value(), "has at most 256 characters");
      }
      if (tags.putIfAbsent(key, tag.value().value()) != null) {
        tagError(tag.key(), "is there once, and this table has it twice");
      }
    }
    return tags;
  }

  private void tagError(Declared<String> wrong, String rule) {
    context.error(
        DiagnosticCode.TAG_INVALID,
        wrong.position(),
        "\"" + wrong.value() + "\" cannot stand in a tag; it " + rule);
  }
}
