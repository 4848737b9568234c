package dev.tenure.processor.diagnostic;

/**
 * One thing to tell the user: {@code [TenantKeyMissing] Order has no member with @TenantKey; …}.
 *
 * @param message what is wrong, what was found, what is allowed; without the code
 */
public record Diagnostic(DiagnosticCode code, Position position, String message) {

  /** The message as printed. */
  public String text() {
    return "[" + code.id() + "] " + message;
  }
}
