package dev.tenure.processor.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tenure.processor.model.TableModel;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table map as a browser shows it, where one is installed. */
class MapInBrowserTest {
  /** The page in a frame as wide as a small phone, beside a script that looks at it. */
  private static final String PROBE =
      """
      <!DOCTYPE html>
      <title>probe</title>
      <iframe id="page" style="width: 360px; height: 640px; border: 0" srcdoc="%s"></iframe>
      <script>
        addEventListener("load", () => {
          const page = document.getElementById("page").contentWindow;
          const root = page.document.documentElement;
          const wide = [...page.document.querySelectorAll("body *:not(.skip)")]
              .filter(e => e.getBoundingClientRect().right > 360.5 && !e.closest("thead"));
          document.title = "width " + root.clientWidth + ", content " + root.scrollWidth
              + ", beyond " + wide.length
              + ", requests " + page.performance.getEntriesByType("resource").length
              + ", rows " + page.document.querySelectorAll("tbody tr").length;
        });
      </script>
      """;

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "chrome");

  @TempDir Path directory;

  static Stream<TableModel> tables() {
    return MapExporterTest.tables();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void fitsAPhoneAsksForNothingAndComplainsOfNothing(TableModel table) throws Exception {
    Optional<Path> browser = browser();
    assumeTrue(browser.isPresent(), "no browser on the path");
    String page = MapExporterTest.page(table);
    String quoted = page.replace("&", "&amp;").replace("\"", "&quot;");
    Path probe = directory.resolve("probe.html");
    Files.writeString(probe, PROBE.formatted(quoted), StandardCharsets.UTF_8);
    Path log = directory.resolve("log");

    String shown = dump(browser.get(), probe, log);

    assertThat(shown)
        .containsPattern(
            Pattern.compile(
                "<title>width 3\\d\\d, content (3[0-5]\\d|360), beyond 0, requests 0, rows [1-9]"));
    assertThat(Files.readString(log, StandardCharsets.UTF_8)).doesNotContain("CONSOLE");
  }

  private String dump(Path browser, Path page, Path log) throws IOException, InterruptedException {
    Path output = directory.resolve("dom");
    Process process =
        new ProcessBuilder(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--enable-logging=stderr",
                "--user-data-dir=" + directory.resolve("profile"),
                "--virtual-time-budget=3000",
                "--dump-dom",
                page.toUri().toString())
            .redirectOutput(output.toFile())
            .redirectError(log.toFile())
            .start();
    try {
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("the browser ends").isTrue();
    } finally {
      process.destroyForcibly();
    }
    return Files.readString(output, StandardCharsets.UTF_8);
  }

  private static Optional<Path> browser() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(Pattern.quote(File.pathSeparator), -1))
        .flatMap(folder -> BROWSERS.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
