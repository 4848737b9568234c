package dev.tenure.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever page shows Java, the build compiles it somewhere among its tests; and pages lead to each
 * other. Line breaks and comments are the pages' own: only the words are compared.
 */
class GuideTest {
  private static final Path ROOT = Path.of("..");
  private static final Path DOCS = ROOT.resolve("docs");
  private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]*)(?:#([^)\\s]*))?\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

  /** They need libraries that are not here: the CDK's and those of sessions. */
  private static final List<String> NOT_COMPILED = List.of("CfnInclude", "sts.assumeRole");

  private static final String COMPILED =
      Stream.of("integration-tests", "testing", "extensions/micrometer")
          .map(module -> ROOT.resolve(module).resolve("src"))
          .flatMap(GuideTest::javaFiles)
          .map(file -> words(read(file)))
          .collect(Collectors.joining("\n"))
          .replaceAll("\"shop-of-\\w+\"", "\"shop\"");

  static List<Path> pages() {
    try (Stream<Path> files = Files.list(DOCS)) {
      return Stream.concat(
              Stream.of(ROOT.resolve("README.md")),
              files.filter(file -> file.toString().endsWith(".md")).sorted())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void examplesAreCompiled(Path page) {
    List<String> missing =
        BLOCK
            .matcher(read(page))
            .results()
            .flatMap(block -> Stream.of(block.group(1).split("\n\\s*\n")))
            .filter(example -> NOT_COMPILED.stream().noneMatch(example::contains))
            .filter(example -> !COMPILED.contains(words(example)))
            .toList();
    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksLeadSomewhere(Path page) {
    LINK.matcher(read(page))
        .results()
        .forEach(
            link -> {
              String file = link.group(1);
              Path target = file.isEmpty() ? page : page.resolveSibling(file);
              assertThat(target).as(link.group()).exists();
              if (link.group(2) != null) {
                assertThat(anchors(target)).as(link.group()).contains(link.group(2));
              }
            });
  }

  private static Set<String> anchors(Path page) {
    return HEADING
        .matcher(read(page))
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\w\\- ]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }

  /** The README is where the reading begins: each page is named there. */
  @Test
  void theReadmeLeadsToEveryPage() {
    String readme = read(ROOT.resolve("README.md"));
    assertThat(pages().stream().skip(1).map(page -> "(docs/" + page.getFileName() + ")"))
        .isNotEmpty()
        .filteredOn(link -> !readme.contains(link))
        .isEmpty();
  }

  @Test
  void everyExceptionIsExplained() {
    Pattern exception = Pattern.compile("public (?:final |abstract )?class (\\w+Exception) ");
    Set<String> declared =
        javaFiles(ROOT.resolve("runtime/src/main"))
            .flatMap(file -> exception.matcher(read(file)).results())
            .map(result -> result.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> explained =
        Pattern.compile("`(\\w+Exception)`")
            .matcher(read(DOCS.resolve("errors.md")))
            .results()
            .map(result -> result.group(1))
            .collect(Collectors.toSet());
    assertThat(declared).hasSizeGreaterThan(15);
    assertThat(explained).containsAll(declared);
  }

  private static Stream<Path> javaFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String words(String code) {
    return code.replaceAll("//[^\n]*", "").replaceAll("\\s+", "");
  }
}
