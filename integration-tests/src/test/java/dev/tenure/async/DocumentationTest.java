package dev.tenure.async;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/async.md} are lines of this package. */
class DocumentationTest {
  private static final Pattern CODE = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);
  private static final Path PAGE = Path.of("..", "docs", "async.md");
  private static final Path SOURCES = Path.of("src", "test", "java", "dev", "tenure", "async");

  @Test
  void examplesAreCompiled() throws IOException {
    String compiled =
        words(
            Files.readString(SOURCES.resolve("Examples.java"))
                + Files.readString(SOURCES.resolve("Yard.java")));
    List<String> shown =
        CODE.matcher(Files.readString(PAGE))
            .results()
            .map((MatchResult block) -> words(block.group(1)))
            .toList();

    assertThat(shown).hasSize(5).allSatisfy(block -> assertThat(compiled).contains(block));
  }

  private static String words(String code) {
    return code.replaceAll("\\s+", " ").strip();
  }
}
