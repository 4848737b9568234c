package dev.tenure.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing is looked up when a program runs: native images have nothing to be told of. */
class NoReflectionTest {
  private static final List<String> WAYS =
      List.of(
          "java/lang/reflect/",
          "java/lang/invoke/VarHandle",
          "forName",
          "getDeclared",
          "getResource",
          "java/util/ServiceLoader");

  @Test
  void ofTheRuntime() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("target", "classes"))) {
      List<Path> classes = files.filter(file -> file.toString().endsWith(".class")).toList();
      assertThat(classes).hasSizeGreaterThan(100);
      assertThat(classes.stream().filter(NoReflectionTest::looksUp)).isEmpty();
    }
  }

  /** Whether the constants of a class name any way to look something up. */
  private static boolean looksUp(Path file) {
    try {
      String constants = Files.readString(file, StandardCharsets.ISO_8859_1);
      return WAYS.stream().anyMatch(constants::contains);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
