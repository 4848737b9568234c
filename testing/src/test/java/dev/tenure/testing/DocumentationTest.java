package dev.tenure.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/testing.md} are the lines of {@link ExamplesTest}. */
class DocumentationTest {
  private static final Path PAGE = Path.of("..", "docs", "testing.md");
  private static final Path EXAMPLES =
      Path.of("src", "test", "java", "dev", "tenure", "testing", "ExamplesTest.java");
  private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @Test
  void examplesAreCompiled() throws IOException {
    String compiled = unindented(Files.readString(EXAMPLES));
    List<String> examples =
        BLOCK
            .matcher(Files.readString(PAGE))
            .results()
            .map((MatchResult result) -> unindented(result.group(1)))
            .toList();
    assertThat(examples).hasSize(7).allSatisfy(example -> assertThat(compiled).contains(example));
  }

  private static String unindented(String code) {
    return code.lines().map(String::strip).collect(Collectors.joining("\n"));
  }
}
