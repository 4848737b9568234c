package dev.tenure.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Generated code looks nothing up when a program runs, as the runtime does not. */
class NoReflectionTest {
  private static final List<String> WAYS =
      List.of("java/lang/reflect/", "forName", "getDeclared", "getResource");

  private static final Pattern GENERATED =
      Pattern.compile(
          "(Dao|Schema|Keys|Table|Tenant|Shared|Operator|Attributes|Views|Update|Revision|Upsert)"
              + "(\\$\\w+)?\\.class$");

  @Test
  void ofGeneratedCode() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("target", "test-classes", "dev", "tenure"))) {
      List<Path> classes =
          files
              .filter(file -> GENERATED.matcher(file.toString()).find())
              .filter(file -> !file.getFileName().toString().equals("TestTable.class"))
              .toList();
      assertThat(classes).hasSizeGreaterThan(300);
      assertThat(classes.stream().filter(NoReflectionTest::looksUp)).isEmpty();
    }
  }

  private static boolean looksUp(Path file) {
    try {
      String constants = Files.readString(file, StandardCharsets.ISO_8859_1);
      return WAYS.stream().anyMatch(constants::contains);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
