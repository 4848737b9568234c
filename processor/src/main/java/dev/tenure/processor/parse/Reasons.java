package dev.tenure.processor.parse;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.mirror.Declared;

/** What crosses tenants says why, for whoever reviews it. */
final class Reasons {
  private Reasons() {}

  static void check(Declared<String> reason, String what, ParseContext context) {
    if (reason.value().isBlank()) {
      context.error(
          DiagnosticCode.REASON_MISSING,
          reason.position(),
          what + " without a reason; say in one sentence why it must");
    }
  }
}
