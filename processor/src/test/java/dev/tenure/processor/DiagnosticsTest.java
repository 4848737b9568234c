package dev.tenure.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.tenure.processor.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake is answered by exactly the messages its source asks for, at their places. */
class DiagnosticsTest {
  /** What no source can bring about; each has a test of its own. */
  private static final Set<DiagnosticCode> WITHOUT_SOURCE =
      EnumSet.of(
          DiagnosticCode.PROCESSOR_FAILED,
          DiagnosticCode.TYPE_MISSING,
          DiagnosticCode.LOMBOK_ABSENT);

  @TempDir Path directory;

  static List<BadSource> sources() {
    return BadSource.all();
  }

  @ParameterizedTest
  @MethodSource("sources")
  void isExplained(BadSource source) throws IOException {
    List<String> options = new ArrayList<>(source.options());
    if (!source.lock().isEmpty()) {
      Path lock = Files.write(directory.resolve("tenure.lock.json"), source.lock());
      options.add("-Atenure.lock=" + lock);
    }
    Compilation compilation =
        javac().withProcessors(new TenureProcessor()).withOptions(options).compile(source.files());

    List<BadSource.Expected> unmet = new ArrayList<>(source.expected());
    for (Diagnostic<? extends JavaFileObject> actual : compilation.diagnostics()) {
      assertThat(unmet)
          .as("expectation of %s", actual)
          .anyMatch(expected -> matches(expected, actual));
      unmet.remove(
          unmet.stream().filter(expected -> matches(expected, actual)).findFirst().orElseThrow());
    }
    assertThat(unmet).isEmpty();
  }

  @Test
  void everyCodeHasASource() {
    Set<String> ids =
        sources().stream()
            .filter(
                source -> source.expected().stream().anyMatch(e -> e.id().equals(source.name())))
            .map(BadSource::name)
            .collect(Collectors.toSet());
    assertThat(
            Stream.of(DiagnosticCode.values())
                .filter(code -> !WITHOUT_SOURCE.contains(code))
                .map(DiagnosticCode::id))
        .containsExactlyInAnyOrderElementsOf(ids);
  }

  private static boolean matches(
      BadSource.Expected expected, Diagnostic<? extends JavaFileObject> actual) {
    String file = actual.getSource() == null ? "" : actual.getSource().toUri().toString();
    return actual.getKind().name().equals(expected.kind())
        && file.equals(expected.file())
        && Math.max(0, actual.getLineNumber()) == expected.line()
        && pointsAt(expected.at(), actual)
        && actual.getMessage(Locale.ROOT).startsWith("[" + expected.id() + "] ")
        && actual.getMessage(Locale.ROOT).contains(expected.text());
  }

  /** Whether a message's place begins, or is marked by javac's caret, with this text. */
  private static boolean pointsAt(String at, Diagnostic<? extends JavaFileObject> diagnostic) {
    return source(diagnostic, diagnostic.getStartPosition()).startsWith(at)
        || source(diagnostic, diagnostic.getPosition()).startsWith(at);
  }

  private static String source(Diagnostic<? extends JavaFileObject> diagnostic, long from) {
    try {
      return diagnostic.getSource() == null
          ? ""
          : diagnostic.getSource().getCharContent(true).toString().substring((int) from);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
