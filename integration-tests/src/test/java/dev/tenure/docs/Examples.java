package dev.tenure.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Java examples of a page, and whether they are lines of compiled sources. */
public final class Examples {
  private static final Path SOURCES = Path.of("src", "test", "java", "dev", "tenure");
  private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  private Examples() {}

  /** The examples of a page of {@code docs}, without indentation. */
  public static List<String> of(String page) throws IOException {
    return BLOCK
        .matcher(Files.readString(Path.of("..", "docs", page)))
        .results()
        .map(block -> unindented(block.group(1)))
        .toList();
  }

  /** Whether an example is a run of lines of a package of tests, or of one beneath it. */
  public static Predicate<String> compiledIn(String testPackage) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES.resolve(testPackage))) {
      String compiled =
          files.filter(Files::isRegularFile).map(Examples::read).collect(Collectors.joining("\n"));
      return compiled::contains;
    }
  }

  private static String read(Path file) {
    try {
      return unindented(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unindented(String code) {
    return code.lines().map(String::strip).collect(Collectors.joining("\n"));
  }
}
