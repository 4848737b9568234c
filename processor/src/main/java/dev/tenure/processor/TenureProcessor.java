package dev.tenure.processor;

import com.google.auto.service.AutoService;
import dev.tenure.processor.diagnostic.DiagnosticPrinter;
import dev.tenure.processor.diagnostic.Suppressions;
import dev.tenure.processor.export.TableExporter;
import dev.tenure.processor.export.format.Format;
import dev.tenure.processor.mirror.Annotations;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Generates code for each {@code @TenantTable}. A table that depends on a type which does not exist
 * yet waits for the next round; between rounds only names are kept.
 *
 * <p>Its options: {@code -Atenure.suppress=HotPartition,…} turns off warnings and notes by their
 * ids, {@code -Atenure.formats=cli,iam,…} names the definitions to write; all by default. {@code
 * -Atenure.lock=<file>} compares the tables with a committed file: see {@link LockOption}.
 */
@AutoService(Processor.class)
public final class TenureProcessor extends AbstractProcessor {
  private static final String SUPPRESS = "tenure.suppress";

  private final Set<String> sources = new HashSet<>();
  private final Set<String> waiting = new LinkedHashSet<>();
  private final Set<String> paused = new HashSet<>();
  private @Nullable DiagnosticPrinter printer;
  private @Nullable TableExporter exporter;
  private @Nullable LockFile lock;

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    String suppressed = environment.getOptions().getOrDefault(SUPPRESS, "");
    printer = new DiagnosticPrinter(environment, new Suppressions(suppressed), sources::contains);
    printer.printUnknownSuppressions();
    FormatOption option = FormatOption.of(environment.getOptions());
    printer.printUnknownFormats(option.unknown(), Format.names());
    exporter = new TableExporter(option.formats());
    lock = new LockFile(LockOption.of(environment.getOptions()), printer);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    addNames(round.getRootElements(), sources);
    for (TypeElement annotation : annotations) {
      addNames(round.getElementsAnnotatedWith(annotation), waiting);
    }
    Elements elements = processingEnv.getElementUtils();
    Set<TypeElement> tables = new LinkedHashSet<>();
    waiting.forEach(name -> tables.add(elements.getTypeElement(name)));
    TableRound tableRound =
        new TableRound(
            processingEnv,
            Objects.requireNonNull(printer),
            Objects.requireNonNull(exporter),
            Objects.requireNonNull(lock),
            paused);
    waiting.clear();
    if (round.processingOver()) {
      if (tableRound.finish(tables, !round.errorRaised())) {
        Objects.requireNonNull(lock).write();
      }
    } else {
      addNames(tableRound.process(tables), waiting);
    }
    return false;
  }

  private static void addNames(Set<? extends Element> elements, Set<String> names) {
    for (Element element : elements) {
      if (element instanceof TypeElement type) {
        names.add(type.getQualifiedName().toString());
      }
    }
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Annotations.TABLE);
  }

  @Override
  public Set<String> getSupportedOptions() {
    Set<String> options = new HashSet<>(LockOption.NAMES);
    options.add(SUPPRESS);
    options.add(FormatOption.NAME);
    return options;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }
}
