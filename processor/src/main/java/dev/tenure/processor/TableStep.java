package dev.tenure.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.diagnostic.DiagnosticPrinter;
import dev.tenure.processor.diagnostic.ValidationReport;
import dev.tenure.processor.export.TableExporter;
import dev.tenure.processor.model.CollectionModel;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.TableModel;
import dev.tenure.processor.parse.ParsedTable;
import dev.tenure.processor.validate.Rules;
import dev.tenure.processor.write.GeneratedNames;
import dev.tenure.processor.write.TableWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** From a table as read to its messages and files. */
final class TableStep {
  private final DiagnosticPrinter printer;
  private final GeneratedFiles files;
  private final TableExporter exporter;
  private final LockFile lock;

  TableStep(
      DiagnosticPrinter printer, GeneratedFiles files, TableExporter exporter, LockFile lock) {
    this.printer = printer;
    this.files = files;
    this.exporter = exporter;
    this.lock = lock;
  }

  /** Checks the table and generates its code, or a skeleton where it has errors: then false. */
  boolean process(ParsedTable table, List<TableModel> others) {
    ValidationReport report = table.report();
    Optional<TableModel> model = table.model();
    model.ifPresent(m -> Rules.check(m, others, report));
    model.ifPresent(m -> checkNames(m, report));
    if (!report.hasErrors()) {
      model.ifPresent(m -> lock.check(m, table.migrations(), report));
    }
    if (report.hasErrors() || model.isEmpty()) {
      // User code that names the classes shall not add its own errors to ours.
      new TableWriter().skeleton(table.outline()).forEach(file -> files.write(file, table.type()));
    } else {
      generate(model.get(), table.type(), report);
    }
    printer.print(report.diagnostics(), table.position());
    return !report.hasErrors();
  }

  private void generate(TableModel model, TypeElement type, ValidationReport report) {
    for (JavaFile file : new TableWriter().write(model)) {
      if (!files.write(file, type)) {
        String name = GeneratedFiles.qualifiedName(file);
        report.add(
            DiagnosticCode.GENERATED_CLASS_CLASH,
            model.position(),
            "The class " + name + " would be generated, but exists; rename it, or its entity");
      }
    }
    if (!writeAll(exporter.export(model), type)) {
      report.add(
          DiagnosticCode.TABLE_NAME_TAKEN,
          model.position(),
          "Another table of this build is called \""
              + model.name()
              + "\" too, and has the files META-INF/tenure/"
              + model.name()
              + "/… already; give one another name, and name the real one by"
              + " TableOptions.tableName");
    }
    exporter
        .omissions(model)
        .forEach(
            sentence -> report.add(DiagnosticCode.EXPORT_INCOMPLETE, model.position(), sentence));
  }

  private boolean writeAll(Map<String, String> contents, TypeElement type) {
    boolean all = true;
    for (Map.Entry<String, String> content : contents.entrySet()) {
      all &= files.write(content.getKey(), content.getValue(), type);
    }
    return all;
  }

  private static void checkNames(TableModel model, ValidationReport report) {
    var entities = model.entities().stream().map(EntityModel::type).toList();
    var collections = model.collections().stream().map(CollectionModel::type).toList();
    Set<ClassName> reported = new HashSet<>();
    for (var clash : GeneratedNames.clashes(model.type(), entities, collections, model.isAsync())) {
      if (reported.add(clash.second())) {
        report.add(
            DiagnosticCode.GENERATED_CLASS_CLASH,
            model.position(),
            clash.first()
                + " and "
                + clash.second()
                + " both lead to the class "
                + clash.generated()
                + "; rename one of them");
      }
    }
  }
}
