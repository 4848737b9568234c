package dev.tenure.processor.parse;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.tenure.processor.diagnostic.Diagnostic;
import dev.tenure.processor.mirror.Annotations;
import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaFileObject;

/** Reads the table of one source file, which has all types that a test needs. */
final class Tables {
  private static final String HEADER =
      """
      package shop;
      import dev.tenure.*;
      import java.math.*;
      import java.time.*;
      import java.util.*;
      """;

  private Tables() {}

  /** The model of a table without errors. */
  static TableModel parse(String source) {
    List<TableModel> models = new ArrayList<>();
    read(
        source,
        parsed -> {
          assertThat(parsed.report().diagnostics()).extracting(Diagnostic::text).isEmpty();
          models.add(parsed.model().orElseThrow());
        });
    assertThat(models).hasSize(1);
    return models.get(0);
  }

  /** The only entity of a table that is declared for it. */
  static EntityModel entity(String source) {
    String name = source.replaceFirst("(?s).*?@TenantEntity.*?(?:record|class) (\\w+).*", "$1");
    String table = "@TenantTable(name = \"shop\", entities = %s.class) interface T {}\n";
    return parse(table.formatted(name) + source).entities().get(0);
  }

  /** Reads the table, errors or not, while javac runs. */
  static void read(String source, Consumer<ParsedTable> reader) {
    JavaFileObject file = JavaFileObjects.forSourceString("shop.Sources", HEADER + source);
    Compilation compilation =
        javac().withOptions("-proc:only").withProcessors(new Reading(reader)).compile(file);
    assertThat(compilation.errors()).isEmpty();
  }

  private static final class Reading extends AbstractProcessor {
    private final Consumer<ParsedTable> reader;

    Reading(Consumer<ParsedTable> reader) {
      this.reader = reader;
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      for (TypeElement annotation : annotations) {
        for (TypeElement table :
            ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))) {
          reader.accept(
              TableParser.parse(
                  table, processingEnv.getElementUtils(), processingEnv.getTypeUtils(), false));
        }
      }
      return false;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of(Annotations.TABLE);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }
  }
}
