package dev.tenure.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.processor.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page for users explains what there is, no less and no more. */
class DiagnosticsPageTest {
  private static final Path PAGE = Path.of("../docs/diagnostics.md");
  private static final Pattern SECTION = Pattern.compile("(?m)^### `(\\w+)`\\n");

  @Test
  void explainsEachCode() throws IOException {
    String page = Files.readString(PAGE);
    List<String> ids = new ArrayList<>();
    SECTION.matcher(page).results().forEach(section -> ids.add(section.group(1)));

    assertThat(ids)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(DiagnosticCode.values()).map(DiagnosticCode::id).toList());
    assertThat(SECTION.splitAsStream(page).skip(1))
        .allSatisfy(
            section -> assertThat(section).contains("\n- Example: ").contains("\n- Mend: "));
  }

  @Test
  void putsExactlyTheWarningsUnderWarnings() throws IOException {
    String page = Files.readString(PAGE);
    String warnings = page.substring(page.indexOf("\n## Warnings\n"));
    assertThat(SECTION.matcher(warnings).results().map(section -> section.group(1)))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(DiagnosticCode.values())
                .filter(code -> !code.isError())
                .map(DiagnosticCode::id)
                .toList());
  }
}
