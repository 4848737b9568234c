package dev.tenure.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import dev.tenure.processor.export.format.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README's table of options has each option, and names formats and warnings that there are. */
class OptionsPageTest {
  private static final Pattern OPTION = Pattern.compile("\\| `-A(tenure\\.\\w+)=([^`]*)` \\|");

  @Test
  void everyOptionIsListed() throws IOException {
    Set<String> listed =
        OPTION.matcher(readme()).results().map(row -> row.group(1)).collect(Collectors.toSet());
    assertThat(listed).isEqualTo(new TenureProcessor().getSupportedOptions());
  }

  @Test
  void everyFormatIsNamed() throws IOException {
    List<String> formats = values("tenure.formats");
    assertThat(formats).containsExactlyInAnyOrderElementsOf(Format.names());
    assertThat(Files.readString(Path.of("..", "docs", "infrastructure.md")))
        .contains("-Atenure.formats=" + String.join(",", formats));
  }

  @Test
  void theWarningsAreSome() throws IOException {
    assertThat(values("tenure.suppress"))
        .filteredOn(id -> !id.equals("…"))
        .isNotEmpty()
        .allSatisfy(
            id ->
                assertThat(DiagnosticCode.ofId(id))
                    .hasValueSatisfying(code -> assertThat(code.isError()).isFalse()));
  }

  private static List<String> values(String option) throws IOException {
    return OPTION
        .matcher(readme())
        .results()
        .filter(row -> row.group(1).equals(option))
        .flatMap(row -> Arrays.stream(row.group(2).split(",", -1)))
        .toList();
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("..", "README.md"));
  }
}
