package dev.tenure.processor.write;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is generated for sealed entities and documents compiles, and never sets the type. */
class HierarchyShapesTest {
  private static final Path FORMS = Path.of("src/test/resources/golden/forms");

  @Test
  void noVerbSetsTheType() throws IOException {
    Compilation compilation = Generation.compile(GoldenTest.input(FORMS));
    assertThat(compilation).succeededWithoutWarnings();
    Map<String, String> generated = Generation.generated(compilation);
    assertThat(generated).isNotEmpty();
    assertThat(generated.values())
        .allSatisfy(source -> assertThat(source).doesNotContain("setType(", "removeType("));
  }
}
