package dev.tenure.processor.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The table map in a real browser, where Chromium or Chrome is installed; nobody needs one to
 * build. A page beside it opens it in a frame and measures what is drawn.
 */
class MapInBrowserTest {
  private static final Path MAP = Path.of("src/test/resources/golden/export/shop/index.html");
  private static final Pattern TOLD = Pattern.compile("(?s)<pre id=\"told\">(.*?)</pre>");
  private static final int LIGHT = 1;
  private static final int DARK = 0;

  /** Tells each text that is cut off or pale, and the width of what is drawn. */
  private static final String PROBE =
      """
      <!doctype html><meta charset="utf-8"><pre id="told"></pre>
      <iframe id="map" src="index.html" style="border:0;width:WIDTHpx;height:800px"></iframe>
      <script>
        const frame = document.getElementById('map');
        const told = [];
        const channel = value => {
          const c = value / 255;
          return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        };
        const rgba = text => text.match(/[\\d.]+/g).map(Number);
        const luminance = ([r, g, b]) =>
            0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
        const behind = (view, element) => {
          for (let e = element; e; e = e.parentElement) {
            const color = rgba(view.getComputedStyle(e).backgroundColor);
            if (color.length < 4 || color[3] > 0) return color;
          }
          return [255, 255, 255];
        };
        frame.onload = () => {
          const page = frame.contentDocument, view = frame.contentWindow;
          const root = page.documentElement;
          told.push('width ' + root.scrollWidth + ' of ' + root.clientWidth);
          told.push('background ' + behind(view, page.body));
          told.push('tables ' + page.querySelectorAll('table').length);
          told.push('loaded ' + view.performance.getEntriesByType('resource').length);
          for (const e of page.querySelectorAll('main *')) {
            const own = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
            if (!own) continue;
            const a = luminance(rgba(view.getComputedStyle(e).color));
            const b = luminance(behind(view, e));
            const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            if (contrast < 4.5) told.push('pale ' + e.tagName + ' ' + e.textContent);
          }
          for (const e of page.querySelectorAll('main td, main th, main dd')) {
            if (e.closest('thead')) continue;
            if (e.scrollWidth > e.clientWidth + 1) told.push('cut ' + e.textContent);
          }
          document.getElementById('told').textContent = told.join('\\n');
        };
      </script>
      """;

  @TempDir Path folder;
  private String browser;

  @BeforeEach
  void findBrowser() throws IOException {
    Optional<String> found = browser();
    assumeThat(found).as("Chromium or Chrome").isPresent();
    browser = found.orElseThrow();
    Files.copy(MAP, folder.resolve("index.html"));
  }

  private static Optional<String> browser() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(
            name -> Arrays.stream(path.split(File.pathSeparator)).map(dir -> Path.of(dir, name)))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 390, 768, 1280})
  void fitsEveryWidth(int width) throws Exception {
    List<String> told = told(width, LIGHT);
    assertThat(told).contains("width " + width + " of " + width, "loaded 0");
    assertThat(told).noneMatch(line -> line.startsWith("cut "));
    assertThat(told).noneMatch(line -> line.equals("tables 0"));
  }

  @Test
  void isReadableInTheLight() throws Exception {
    assertThat(told(1280, LIGHT))
        .contains("background 255,255,255")
        .noneMatch(line -> line.startsWith("pale "));
  }

  @Test
  void isReadableInTheDark() throws Exception {
    assertThat(told(1280, DARK))
        .contains("background 20,24,29")
        .noneMatch(line -> line.startsWith("pale "));
  }

  @Test
  void isPrinted() throws Exception {
    Path pdf = folder.resolve("map.pdf");
    run("--no-pdf-header-footer", "--print-to-pdf=" + pdf, page("index.html"));
    assertThat(Files.readString(pdf, ISO_8859_1)).startsWith("%PDF-");
    assertThat(Files.size(pdf)).isGreaterThan(20_000);
  }

  private List<String> told(int width, int scheme) throws Exception {
    Files.writeString(
        folder.resolve("probe.html"), PROBE.replace("WIDTH", String.valueOf(width)), UTF_8);
    String page =
        run(
            "--blink-settings=preferredColorScheme=" + scheme,
            "--allow-file-access-from-files",
            "--virtual-time-budget=5000",
            "--dump-dom",
            page("probe.html"));
    Matcher told = TOLD.matcher(page);
    assertThat(told.find()).as(page).isTrue();
    return told.group(1).lines().toList();
  }

  private String page(String file) {
    return folder.resolve(file).toUri().toString();
  }

  private String run(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                browser,
                "--headless",
                "--no-sandbox", // the page is ours, and root in a container has no other way
                "--disable-gpu",
                "--hide-scrollbars",
                "--user-data-dir=" + folder.resolve("profile"),
                "--window-size=1400,900"));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("err.txt").toFile())
            .start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    return Files.readString(out, UTF_8);
  }
}
