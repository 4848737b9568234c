package dev.tenure.conditions;

import static dev.tenure.conditions.ArticleAttributes.CHANNELS;
import static dev.tenure.conditions.ArticleAttributes.CODE;
import static dev.tenure.conditions.ArticleAttributes.LINES;
import static dev.tenure.conditions.ArticleAttributes.MAIN;
import static dev.tenure.conditions.ArticleAttributes.PRICE;
import static dev.tenure.conditions.ArticleAttributes.STATE;
import static dev.tenure.conditions.ArticleAttributes.TITLE;
import static dev.tenure.conditions.State.PAID;
import static dev.tenure.conditions.State.PLACED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.runtime.expression.Condition;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/conditions.md} are lines of this file. */
class DocumentationTest {
  private static final Path PAGE = Path.of("..", "docs", "conditions.md");
  private static final Path SOURCE =
      Path.of("src/test/java/dev/tenure/conditions/DocumentationTest.java");
  private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @Test
  void examplesAreCompiled() throws IOException {
    String compiled = unindented(Files.readString(SOURCE));
    List<String> examples =
        BLOCK
            .matcher(Files.readString(PAGE))
            .results()
            .map(result -> unindented(result.group(1)))
            .toList();
    assertThat(examples).hasSize(2).allSatisfy(example -> assertThat(compiled).contains(example));
  }

  private static String unindented(String code) {
    return code.lines().map(String::strip).collect(Collectors.joining("\n"));
  }

  @Test
  void examplesSayWhatTheyAsk() {
    BigDecimal limit = BigDecimal.TEN;

    Condition<Article> cheap = PRICE.lessThan(limit).and(STATE.in(PLACED, PAID));
    Condition<Article> known = TITLE.exists().or(CODE.beginsWith("A-"));
    Condition<Article> wanted = cheap.and(known.not());

    Condition<Article> sold = CHANNELS.at("web").live().eq(true).and(LINES.at(0).sku().ne("A-1"));
    Condition<Article> many =
        LINES.size().atLeast(3).or(MAIN.parts().at(0).quantity().atLeast(100));

    assertThat(wanted)
        .hasToString(
            "order-no.1 < ? AND state IN (?, ?) AND NOT (NOT (attribute_not_exists(name) OR"
                + " attribute_type(name, ?)) OR begins_with(code, ?))");
    assertThat(sold).hasToString("channels.?.live = ? AND lines[0].sku <> ?");
    assertThat(many).hasToString("size(lines) >= ? OR main.parts[0].how-many.here >= ?");
  }
}
