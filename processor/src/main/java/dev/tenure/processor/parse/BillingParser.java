package dev.tenure.processor.parse;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.mirror.Declared;
import dev.tenure.processor.mirror.SettingsAnnotation;
import dev.tenure.processor.model.TableSettings.Billing;
import java.util.OptionalLong;

/** Reads how a table is billed: by capacity where there is any, else by request. */
final class BillingParser {
  private final SettingsAnnotation settings;
  private final ParseContext context;

  BillingParser(SettingsAnnotation settings, ParseContext context) {
    this.settings = settings;
    this.context = context;
  }

  Billing parse() {
    long read = settings.readUnits().value();
    long write = settings.writeUnits().value();
    OptionalLong maxRead = maximum("maxReadRequestUnits", settings.maxReadRequestUnits());
    OptionalLong maxWrite = maximum("maxWriteRequestUnits", settings.maxWriteRequestUnits());
    if (read == 0 && write == 0) {
      return new Billing.OnDemand(maxRead, maxWrite);
    }
    if (read < 1 || write < 1) {
      Declared<Long> wrong = read < 1 ? settings.readUnits() : settings.writeUnits();
      error(
          wrong,
          "readUnits = "
              + read
              + " and writeUnits = "
              + write
              + "; both are 1 or more for provisioned capacity, or both left out for on-demand");
    } else if (maxRead.isPresent() || maxWrite.isPresent()) {
      error(
          maxRead.isPresent() ? settings.maxReadRequestUnits() : settings.maxWriteRequestUnits(),
          "A maximum of request units is for on-demand billing, and this table has provisioned"
              + " capacity; leave out the one or the other");
    }
    return new Billing.Provisioned(read, write);
  }

  private OptionalLong maximum(String name, Declared<Long> units) {
    if (units.value() < 0) {
      error(units, name + " = " + units.value() + "; it is 1 or more, or left out for no maximum");
    }
    return units.value() > 0 ? OptionalLong.of(units.value()) : OptionalLong.empty();
  }

  private void error(Declared<Long> wrong, String message) {
    context.error(DiagnosticCode.THROUGHPUT_INVALID, wrong.position(), message);
  }
}
