package dev.tenure.processor;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Sources written in tests. */
final class Sources {
  private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
  private static final Pattern TYPE =
      Pattern.compile("(?:class|record|interface|enum) ([\\p{L}\\w$]+)");

  private Sources() {}

  /** Compiles with the processor. */
  static Compilation compile(String... sources) {
    return javac().withProcessors(new TenureProcessor()).compile(files(sources));
  }

  /** Files named by the first type in each. */
  static List<JavaFileObject> files(String... sources) {
    return Arrays.stream(sources).map(Sources::file).toList();
  }

  private static JavaFileObject file(String source) {
    Matcher packageName = PACKAGE.matcher(source);
    Matcher type = TYPE.matcher(source);
    String prefix = packageName.find() ? packageName.group(1) + "." : "";
    if (!type.find()) {
      throw new IllegalArgumentException(source);
    }
    return JavaFileObjects.forSourceString(prefix + type.group(1), source);
  }

  /** The first line of each message. */
  static List<String> messages(Compilation compilation) {
    return compilation.diagnostics().stream().map(Sources::firstLine).toList();
  }

  private static String firstLine(Diagnostic<?> diagnostic) {
    return diagnostic.getMessage(Locale.ROOT).lines().findFirst().orElse("");
  }
}
