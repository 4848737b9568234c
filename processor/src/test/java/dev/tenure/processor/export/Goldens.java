package dev.tenure.processor.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files to the byte. With {@code -Dgolden.update=true} a test writes what it would have compared,
 * for a person to read in the diff.
 */
final class Goldens {
  private static final Path ROOT = Path.of("src", "test", "resources", "golden", "export");

  private Goldens() {}

  static void check(String path, String content) {
    Path file = ROOT.resolve(path);
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content, StandardCharsets.UTF_8);
      }
      assertThat(content).as(path).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
