package dev.tenure.processor;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * A source with mistakes, and what is to be said about each. A line that ends in
 *
 * <pre>{@code // ERROR [KeyPartUnknown] at "{custmerId}" | did you mean 'customerId'?}</pre>
 *
 * <p>expects an error on that line, whose place in the source begins with {@code "{custmerId}"},
 * and whose message has the rest. A warning is expected by {@code WARNING} in place of {@code
 * ERROR}, one without a place by {@code // WARNING [Id] nowhere | …}. A line {@code // FILE
 * a/B.java} begins another file, {@code // OPTION -A…} adds an option, {@code // LOCK …} adds a
 * line to the lock that the source is compiled against.
 */
record BadSource(
    String name,
    List<JavaFileObject> files,
    List<String> options,
    List<String> lock,
    List<Expected> expected) {
  private static final Pattern EXPECTATION =
      Pattern.compile("// (ERROR|WARNING|NOTE) \\[(\\w+)\\] (?:at (.+?)|nowhere) \\| (.+)$");
  private static final Path DIRECTORY = Path.of("src/test/resources/bad");

  /** One message; {@code line} is 0 and {@code at} empty where it has no place. */
  record Expected(String kind, String id, String file, long line, String at, String text) {}

  /** All of them, by name. */
  static List<BadSource> all() {
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      return files.sorted().map(BadSource::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BadSource read(Path path) {
    List<JavaFileObject> files = new ArrayList<>();
    List<String> options = new ArrayList<>();
    List<String> lock = new ArrayList<>();
    List<Expected> expected = new ArrayList<>();
    String fileName = path.getFileName().toString();
    String name = "bad/" + fileName;
    List<String> lines = new ArrayList<>();
    for (String line : lines(path)) {
      if (line.startsWith("// FILE ")) {
        files.add(file(name, lines));
        name = line.substring("// FILE ".length());
        lines.clear();
        continue;
      }
      if (line.startsWith("// OPTION ")) {
        options.add(line.substring("// OPTION ".length()));
      }
      if (line.startsWith("// LOCK ")) {
        lock.add(line.substring("// LOCK ".length()));
      }
      lines.add(line);
      Matcher matcher = EXPECTATION.matcher(line);
      if (matcher.find()) {
        String at = matcher.group(3);
        expected.add(
            new Expected(
                matcher.group(1),
                matcher.group(2),
                at == null ? "" : name,
                at == null ? 0 : lines.size(),
                at == null ? "" : at,
                matcher.group(4)));
      }
    }
    files.add(file(name, lines));
    return new BadSource(fileName.replace(".java", ""), files, options, lock, expected);
  }

  private static List<String> lines(Path path) {
    try {
      return Files.readAllLines(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JavaFileObject file(String path, List<String> lines) {
    String type = path.replace(".java", "").replace('/', '.');
    return JavaFileObjects.forSourceString(type, String.join("\n", lines));
  }

  @Override
  public String toString() {
    return name;
  }
}
