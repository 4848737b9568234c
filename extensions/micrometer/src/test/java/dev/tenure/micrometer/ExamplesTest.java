package dev.tenure.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about listening shows code that compiles, and names the meters there are. */
class ExamplesTest {
  private static final Pattern CODE = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);
  private static final Path PAGE = Path.of("..", "..", "docs", "listening.md");
  private static final Path SOURCE =
      Path.of("src", "test", "java", "dev", "tenure", "micrometer", "Examples.java");

  @Test
  void thePageShowsWhatIsCompiled() throws IOException {
    List<String> shown =
        CODE.matcher(Files.readString(PAGE))
            .results()
            .map((MatchResult block) -> words(block.group(1)))
            .toList();
    assertThat(shown).hasSize(4);
    String compiled = words(Files.readString(SOURCE));
    assertThat(shown).allSatisfy(block -> assertThat(compiled).contains(block));
  }

  private static String words(String code) {
    return code.replaceAll("\\s+", " ").strip();
  }
}
