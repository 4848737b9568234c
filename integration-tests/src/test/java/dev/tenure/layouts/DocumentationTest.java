package dev.tenure.layouts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.layouts.ledger.LedgerOperator;
import dev.tenure.layouts.ledger.LedgerTable;
import dev.tenure.runtime.TenantId;
import dev.tenure.testing.DynamoDbLocalExtension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The examples of {@code docs/layouts.md} are lines of this package and those in it. */
class DocumentationTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  private static final Path PAGE = Path.of("..", "docs", "layouts.md");
  private static final Path SOURCES = Path.of("src", "test", "java", "dev", "tenure", "layouts");
  private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @Test
  void examplesAreCompiled() throws IOException {
    String compiled;
    try (Stream<Path> files = Files.walk(SOURCES)) {
      compiled =
          files
              .filter(Files::isRegularFile)
              .map(DocumentationTest::read)
              .collect(Collectors.joining("\n"));
    }
    List<String> examples =
        BLOCK
            .matcher(Files.readString(PAGE))
            .results()
            .map((MatchResult result) -> unindented(result.group(1)))
            .toList();
    assertThat(examples).hasSize(9).allSatisfy(example -> assertThat(compiled).contains(example));
  }

  private static String read(Path file) {
    try {
      return unindented(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unindented(String code) {
    return code.lines().map(String::strip).collect(Collectors.joining("\n"));
  }

  @Test
  @SuppressWarnings("CheckReturnValue") // as the page has them
  void queriesRun() {
    LedgerOperator.connect(dynamoDb.client()).createTableIfAbsent();
    LedgerTable ledger = LedgerTable.connect(dynamoDb.client());
    TenantId acme = TenantId.of("acme");
    BigDecimal low = BigDecimal.ONE;
    BigDecimal high = BigDecimal.TEN;

    ledger.tenant(acme).entries().of("a").sequence().from(1_000L).descending().page(50);
    ledger.tenant(acme).entries().byAmount("a").amount().between(low, high).stream();
  }
}
