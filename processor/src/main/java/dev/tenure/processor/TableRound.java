package dev.tenure.processor;

import com.palantir.javapoet.ClassName;
import dev.tenure.processor.diagnostic.Diagnostic;
import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.DiagnosticPrinter;
import dev.tenure.processor.diagnostic.Position;
import dev.tenure.processor.export.TableExporter;
import dev.tenure.processor.mirror.UnfinishedTypeException;
import dev.tenure.processor.mirror.UnresolvedTypeException;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.parse.ParsedTable;
import dev.tenure.processor.parse.TableParser;
import dev.tenure.processor.write.TableWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** The tables of one round: what one of them does wrong never keeps another from its code. */
final class TableRound {
  private final ProcessingEnvironment environment;
  private final DiagnosticPrinter printer;
  private final GeneratedFiles files;
  private final TableStep step;
  private final Set<String> paused;

  TableRound(
      ProcessingEnvironment environment,
      DiagnosticPrinter printer,
      TableExporter exporter,
      LockFile lock,
      Set<String> paused) {
    this.environment = environment;
    this.printer = printer;
    this.files = new GeneratedFiles(environment.getFiler());
    this.step = new TableStep(printer, files, exporter, lock);
    this.paused = paused;
  }

  /** Processes these tables, and answers those that depend on a type that does not exist yet. */
  Set<TypeElement> process(Set<TypeElement> types) {
    Set<TypeElement> waiting = new LinkedHashSet<>();
    List<TableModel> done = new ArrayList<>();
    for (TypeElement type : types) {
      try {
        process(type, LombokRun.isDone() || paused.contains(nameOf(type)), done);
      } catch (UnfinishedTypeException notYet) {
        pause(type);
        waiting.add(type);
      } catch (UnresolvedTypeException notYet) {
        waiting.add(type);
      } catch (RuntimeException | LinkageError | AssertionError e) {
        printer.print(failure(type, e), Position.of(type));
      }
    }
    return waiting;
  }

  /**
   * Processes what has waited in vain, or says why not; answers whether all is well. For a type
   * that is missing in a source file javac has a message already; one that a compiled class refers
   * to would be missed by nobody else.
   *
   * @param complete whether all processors have had their rounds, without errors
   */
  boolean finish(Set<TypeElement> types, boolean complete) {
    List<TableModel> done = new ArrayList<>();
    boolean sound = complete;
    for (TypeElement type : types) {
      try {
        sound &= process(type, complete, done);
      } catch (UnresolvedTypeException e) {
        sound = false;
        if (!printer.isInSource(e.element())) {
          printer.print(missing(Position.of(e.element()), e.type()), Position.of(type));
        }
      } catch (RuntimeException | LinkageError | AssertionError e) {
        sound = false;
        printer.print(failure(type, e), Position.of(type));
      }
    }
    return sound;
  }

  /**
   * Sees to a further round, which there is only where a class was generated: until then Lombok,
   * which stands behind us on the path, will have been here. It is asked for once.
   */
  private void pause(TypeElement type) {
    if (paused.add(nameOf(type))) {
      files.write(TableWriter.pause(ClassName.get(type)), type);
    }
  }

  private static String nameOf(TypeElement type) {
    return type.getQualifiedName().toString();
  }

  private boolean process(TypeElement type, boolean complete, List<TableModel> done) {
    ParsedTable table =
        TableParser.parse(
            type, environment.getElementUtils(), environment.getTypeUtils(), complete);
    boolean sound = step.process(table, List.copyOf(done));
    table.model().ifPresent(done::add);
    return sound;
  }

  private static List<Diagnostic> missing(Position position, String type) {
    String message =
        "The type " + type + " is not on the class path; add the library that it comes from";
    return List.of(new Diagnostic(DiagnosticCode.TYPE_MISSING, position, message));
  }

  private static List<Diagnostic> failure(TypeElement type, Throwable failure) {
    // javac's own exception for a class file that is not there; not part of any API.
    if (failure.getClass().getSimpleName().equals("CompletionFailure")) {
      return missing(Position.of(type), Optional.ofNullable(failure.getMessage()).orElse("?"));
    }
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    String message =
        "Tenure failed on " + type.getQualifiedName() + "; please report this: " + trace;
    return List.of(new Diagnostic(DiagnosticCode.PROCESSOR_FAILED, Position.of(type), message));
  }
}
