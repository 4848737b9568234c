package dev.tenure.processor.diagnostic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Collects what is to be said about one table, in the order it was found. Nothing is printed before
 * the table was read as a whole, because a table with a type that does not exist yet is read again
 * in the next round.
 */
public final class ValidationReport {
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** Adds a message. */
  public void add(DiagnosticCode code, Position position, String message) {
    diagnostics.add(new Diagnostic(code, position, message));
  }

  /** All messages so far. */
  public List<Diagnostic> diagnostics() {
    return Collections.unmodifiableList(diagnostics);
  }

  /**
   * How many errors there are; a parser compares before and after, to know that a part is sound.
   */
  public int errorCount() {
    return (int) diagnostics.stream().filter(d -> d.code().isError()).count();
  }

  /** Whether anything forbids generating code. */
  public boolean hasErrors() {
    return errorCount() > 0;
  }
}
