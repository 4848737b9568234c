package dev.tenure.seatbelt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about seatbelts shows code that compiles. */
class ExamplesTest {
  private static final Pattern CODE = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);
  private static final Path PAGE = Path.of("..", "docs", "seatbelt.md");
  private static final Path SOURCE =
      Path.of("src", "test", "java", "dev", "tenure", "seatbelt", "Examples.java");

  @Test
  void thePageShowsWhatIsCompiled() throws IOException {
    List<String> shown =
        CODE.matcher(Files.readString(PAGE))
            .results()
            .map(MatchResult::group)
            .map(block -> words(block.replaceAll("```(java)?", "")))
            .toList();
    assertThat(shown).hasSizeGreaterThan(5);
    String compiled = words(Files.readString(SOURCE));
    assertThat(shown).allSatisfy(block -> assertThat(compiled).contains(block));
  }

  private static String words(String code) {
    return code.replaceAll("\\s+", " ").strip();
  }
}
