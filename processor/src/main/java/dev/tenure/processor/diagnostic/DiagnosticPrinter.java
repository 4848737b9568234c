package dev.tenure.processor.diagnostic;

import java.util.List;
import java.util.function.Predicate;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/** Prints messages; nothing else in the processor speaks to javac. */
public final class DiagnosticPrinter {
  private final Messager messager;
  private final RepeatedAnnotationTrees trees;
  private final Suppressions suppressions;
  private final Predicate<String> isSource;

  /**
   * Creates a printer.
   *
   * @param isSource whether a top-level type (by its qualified name) is compiled in this run; a
   *     message about any other is printed at its table
   */
  public DiagnosticPrinter(
      ProcessingEnvironment environment, Suppressions suppressions, Predicate<String> isSource) {
    this.messager = environment.getMessager();
    this.trees = RepeatedAnnotationTrees.of(environment);
    this.suppressions = suppressions;
    this.isSource = isSource;
  }

  /** Says what the option of {@link Suppressions} names in vain. */
  public void printUnknownSuppressions() {
    List<String> warnings =
        List.of(DiagnosticCode.values()).stream()
            .filter(code -> !code.isError())
            .map(DiagnosticCode::id)
            .toList();
    for (String id : suppressions.unknown()) {
      messager.printMessage(
          Kind.WARNING,
          "["
              + DiagnosticCode.SUPPRESSION_UNKNOWN.id()
              + "] -Atenure.suppress names '"
              + id
              + "', which is no warning of Tenure"
              + Suggestions.didYouMean(id, warnings));
    }
  }

  /**
   * Says what the option of formats names in vain: a file that is silently missing would be missed
   * when it is deployed.
   *
   * @param known all names that the option takes
   */
  public void printUnknownFormats(List<String> unknown, List<String> known) {
    for (String name : unknown) {
      messager.printMessage(
          Kind.ERROR,
          "["
              + DiagnosticCode.FORMAT_UNKNOWN.id()
              + "] -Atenure.formats names '"
              + name
              + "'; the formats are "
              + String.join(", ", known)
              + Suggestions.didYouMean(name, known));
    }
  }

  /** Says what concerns the whole build and no declaration in it. */
  public void printWithoutPlace(DiagnosticCode code, String message) {
    messager.printMessage(code.kind(), "[" + code.id() + "] " + message);
  }

  /** Prints what is not suppressed, in order. */
  public void print(List<Diagnostic> diagnostics, Position table) {
    for (Diagnostic diagnostic : diagnostics) {
      if (!suppressions.covers(diagnostic, table.element())) {
        print(diagnostic, table);
      }
    }
  }

  /** Whether this declaration is in a source file of this run. */
  public boolean isInSource(Element element) {
    return isSource.test(topLevel(element).getQualifiedName().toString());
  }

  private void print(Diagnostic diagnostic, Position table) {
    Kind kind = diagnostic.code().kind();
    Element element = diagnostic.position().element();
    if (isInSource(element)) {
      printAt(kind, diagnostic.text(), diagnostic.position());
    } else {
      String from = " (in the compiled class " + topLevel(element).getQualifiedName() + ")";
      printAt(kind, diagnostic.text() + from, table);
    }
  }

  private void printAt(Kind kind, String text, Position at) {
    if (!trees.print(kind, text, at)) {
      messager.printMessage(kind, text, at.element(), at.annotation(), at.value());
    }
  }

  private static TypeElement topLevel(Element element) {
    Element e = element;
    while (e.getEnclosingElement() != null
        && e.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
      e = e.getEnclosingElement();
    }
    if (e instanceof TypeElement type) {
      return type;
    }
    throw new IllegalArgumentException("No type encloses " + element);
  }
}
