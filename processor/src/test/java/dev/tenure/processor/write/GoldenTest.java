package dev.tenure.processor.write;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * What the processor makes of one rich table and one of many forms, to the byte, for people to
 * read. After a change that is meant, write the files anew and look at the difference:
 *
 * <pre>{@code mvn test -pl processor -am -Dtest=GoldenTest -Dgolden.update=true}</pre>
 */
class GoldenTest {
  private static final Path SHOP = Path.of("src/test/resources/golden/shop");
  private static final Path FORMS = Path.of("src/test/resources/golden/forms");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  @Test
  void shop() throws IOException {
    check(SHOP, generated -> true);
  }

  /** Of classes that are no records, what depends on that. */
  @Test
  void forms() throws IOException {
    check(FORMS, name -> name.matches(".*(Schema|Attributes|Documents)\\.java"));
  }

  private static void check(Path directory, Predicate<String> shown) throws IOException {
    Compilation compilation = Generation.compile(input(directory));
    assertThat(compilation).succeededWithoutWarnings();
    Map<String, String> generated = new TreeMap<>(Generation.generated(compilation));
    generated.keySet().removeIf(shown.negate());
    if (UPDATE) {
      write(directory, generated);
    }
    assertThat(generated).isEqualTo(golden(directory));
  }

  @Test
  void writesTheSameBytesTwice() throws IOException {
    assertThat(Generation.generated(Generation.compile(input())))
        .isNotEmpty()
        .isEqualTo(Generation.generated(Generation.compile(input())));
  }

  @Test
  void needsNoOrderOfSources() throws IOException {
    List<JavaFileObject> reversed = new ArrayList<>(input());
    Collections.reverse(reversed);
    assertThat(Generation.generated(Generation.compile(reversed)))
        .isEqualTo(Generation.generated(Generation.compile(input())));
  }

  private static List<JavaFileObject> input() throws IOException {
    return input(SHOP);
  }

  static List<JavaFileObject> input(Path directory) throws IOException {
    List<JavaFileObject> files = new ArrayList<>();
    for (Path path : files(directory.resolve("input"))) {
      files.add(source(path));
    }
    return files;
  }

  private static JavaFileObject source(Path path) throws MalformedURLException {
    return JavaFileObjects.forResource(path.toUri().toURL());
  }

  private static List<Path> files(Path directory) throws IOException {
    try (var paths = Files.walk(directory)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static Map<String, String> golden(Path directory) throws IOException {
    Path output = directory.resolve("output");
    Map<String, String> golden = new TreeMap<>();
    for (Path path : files(output)) {
      String name = output.relativize(path).toString().replace('\\', '/');
      golden.put(name, Files.readString(path, UTF_8));
    }
    return golden;
  }

  private static void write(Path directory, Map<String, String> generated) throws IOException {
    Path output = directory.resolve("output");
    if (Files.exists(output)) {
      for (Path old : files(output)) {
        Files.delete(old);
      }
    }
    for (var file : generated.entrySet()) {
      Path path = output.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue(), UTF_8);
    }
  }
}
