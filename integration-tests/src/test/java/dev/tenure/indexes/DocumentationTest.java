package dev.tenure.indexes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/indexes.md} are lines of this package and those in it. */
class DocumentationTest {
  private static final Path PAGE = Path.of("..", "docs", "indexes.md");
  private static final Path SOURCES = Path.of("src", "test", "java", "dev", "tenure", "indexes");
  private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @Test
  void examplesAreCompiled() throws IOException {
    String compiled;
    try (Stream<Path> files = Files.walk(SOURCES)) {
      compiled =
          files
              .filter(Files::isRegularFile)
              .map(DocumentationTest::read)
              .collect(Collectors.joining("\n"));
    }
    List<String> examples =
        BLOCK
            .matcher(Files.readString(PAGE))
            .results()
            .map((MatchResult result) -> unindented(result.group(1)))
            .toList();
    assertThat(examples).hasSize(13).allSatisfy(example -> assertThat(compiled).contains(example));
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
