package dev.tenure.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.TenantMismatchException;
import dev.tenure.testing.DynamoDbLocalExtension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the README and the pages about infrastructure say in Java is compiled, and runs. The pages
 * break lines and comment them as they like: only the words are compared.
 */
class ReadmeTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  private static final Path ROOT = Path.of("..");
  private static final Path SOURCES = Path.of("src", "test", "java", "dev", "tenure");
  private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern FILE = Pattern.compile("META-INF/tenure/shop/([a-z./-]*[a-z])");
  private static final Pattern PARAGRAPH = Pattern.compile("\n\\s*\n");

  @Test
  void theReadme() throws IOException {
    List<String> paragraphs =
        paragraphs(
            blocks("README.md").stream().filter(block -> !block.contains("CfnInclude")).toList());
    assertThat(paragraphs).hasSize(11);
    assertThat(compiled("readme")).contains(paragraphs);
  }

  @Test
  void operating() throws IOException {
    List<String> paragraphs = paragraphs(blocks("docs/operating.md"));
    assertThat(paragraphs).hasSize(4);
    assertThat(compiled("readme") + compiled("proof")).contains(paragraphs);
  }

  /** The other two are for libraries that are not here: those of sessions and of the CDK. */
  @Test
  void infrastructure() throws IOException {
    List<String> blocks = blocks("docs/infrastructure.md");
    assertThat(blocks).hasSize(3);
    assertThat(compiled("readme")).contains(paragraphs(blocks.subList(0, 1)));
  }

  /** The table of the page with all settings has every file. */
  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/infrastructure.md"})
  void theFilesThatArePointedAtAreThere(String page) throws IOException {
    List<String> files =
        FILE.matcher(Files.readString(ROOT.resolve(page)))
            .results()
            .map(file -> file.group(1))
            .toList();
    assertThat(files)
        .hasSizeGreaterThan(3)
        .allSatisfy(
            file ->
                assertThat(
                        ReadmeTest.class.getResource(
                            "/META-INF/tenure/shop-of-infrastructure/" + file))
                    .as(file)
                    .isNotNull());
  }

  @Test
  void theReadmeRuns() {
    Instant placed = Instant.parse("2026-11-21T09:30:00Z");
    Order order =
        new Order("acme", "2026-000123", "c-42", OrderStatus.PLACED, placed, BigDecimal.TEN, 0);
    assertThatExceptionOfType(TenantMismatchException.class)
        .isThrownBy(() -> Examples.readme(dynamoDb.client(), order, placed, placed));

    ShopTenant acme = ShopTable.connect(dynamoDb.client()).tenant(TenantId.of("acme"));
    assertThat(acme.orders().byCustomer("c-42").first()).map(Order::total).contains(BigDecimal.TEN);
    assertThat(acme.countries().get("NL")).contains(new Country("NL", "Netherlands"));
    BigDecimal dear = new BigDecimal("100");
    Order next =
        new Order(
            "acme", "2026-000124", "c-42", OrderStatus.PLACED, placed.plusSeconds(1), dear, 0);
    assertThat(Examples.more(acme, next)).extracting(Order::orderId).containsExactly("2026-000124");
    assertThat(acme.orders().get("2026-000123").orElseThrow().status()).isEqualTo(OrderStatus.PAID);
    Examples.operating(dynamoDb.client());
  }

  private static List<String> blocks(String page) throws IOException {
    return BLOCK
        .matcher(Files.readString(ROOT.resolve(page)))
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  private static List<String> paragraphs(List<String> blocks) {
    return blocks.stream()
        .flatMap(block -> Arrays.stream(PARAGRAPH.split(block)))
        .map(ReadmeTest::words)
        .toList();
  }

  /** The sources, with the name that all pages give the table. */
  private static String compiled(String testPackage) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES.resolve(testPackage))) {
      return files
          .filter(Files::isRegularFile)
          .map(ReadmeTest::read)
          .map(ReadmeTest::words)
          .collect(Collectors.joining("\n"))
          .replaceAll("\"shop-of-\\w+\"", "\"shop\"");
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
