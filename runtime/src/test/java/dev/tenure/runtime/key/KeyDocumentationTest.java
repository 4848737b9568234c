package dev.tenure.runtime.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.InvalidKeyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tables of {@code docs/keys.md} say what the code does. */
class KeyDocumentationTest {
  private static final Path PAGE = Path.of("..", "docs", "keys.md");
  private static final Pattern OPERATION =
      Pattern.compile("(\\w+)\\(\"([^\"]*)\"(?:, \"([^\"]*)\")?\\)");
  private static final String FILLED = " and U+10FFFF up to 1,024 bytes";

  private enum Status {
    PAID
  }

  /** A type of the tables, and how its values are spelled there. */
  private record Type<T>(KeyType<T> keyType, Function<String, T> parse) {
    String encode(String value) {
      return keyType.encode("part", parse.apply(value));
    }
  }

  private static final Map<String, Type<?>> TYPES =
      Map.of(
          "text", new Type<>(KeyTypes.TEXT, Function.identity()),
          "plain text", new Type<>(KeyTypes.PLAIN, Function.identity()),
          "whole number", new Type<>(KeyTypes.LONG, Long::valueOf),
          "Instant", new Type<>(KeyTypes.INSTANT, Instant::parse),
          "LocalDate", new Type<>(KeyTypes.LOCAL_DATE, LocalDate::parse),
          "LocalDateTime", new Type<>(KeyTypes.LOCAL_DATE_TIME, LocalDateTime::parse),
          "UUID", new Type<>(KeyTypes.UUID, UUID::fromString),
          "boolean", new Type<>(KeyTypes.BOOLEAN, Boolean::valueOf),
          "enum", new Type<>(KeyTypes.enumeration(Status.values()), Status::valueOf));

  @Test
  void parts() throws IOException {
    List<List<String>> rows = table("Type", "Value", "In the key");
    assertThat(rows).extracting(row -> row.get(0)).containsAll(TYPES.keySet());
    for (List<String> row : rows) {
      String value = code(row.get(1)).replace("\\u0000", "\0").replace("\\u000A", "\n");
      assertThat(type(row).encode(value)).isEqualTo(code(row.get(2)));
    }
  }

  @Test
  void wholeKeys() throws IOException {
    for (List<String> row : table("Pattern", "Parts", "Key")) {
      assertThat(build(code(row.get(0)), row.get(1))).isEqualTo(code(row.get(2)));
    }
  }

  @Test
  void shards() throws IOException {
    for (List<String> row : table("Sort key", "Shards", "Partition key of tenant `acme`")) {
      int shards = Integer.parseInt(row.get(1));
      assertThat(Shards.partitionOf("TENANT#acme", shards, code(row.get(0))))
          .isEqualTo(code(row.get(2)));
    }
  }

  /** {@code user##{email}}: the prefix is {@code user#}. */
  private static String build(String pattern, String parts) {
    List<String> values =
        Arrays.stream(parts.split(", ", -1)).map(KeyDocumentationTest::code).toList();
    KeyBuilder key = KeyBuilder.start();
    int next = 0;
    for (String segment : pattern.split("(?<=[^#])#(?=[^#])|(?<=#)#", -1)) {
      if (segment.startsWith("{")) {
        key.text("part", values.get(next++));
      } else {
        key.literal(segment);
      }
    }
    return key.sortKey();
  }

  @Test
  void whatIsRefused() throws IOException {
    for (List<String> row : table("Type", "Stored", "Why")) {
      assertThatThrownBy(() -> type(row).keyType().decode("part", code(row.get(1))))
          .as(row.toString())
          .isInstanceOf(InvalidKeyException.class);
    }
  }

  @Test
  void ranges() throws IOException {
    for (List<String> row : table("Condition", "Last part", "From", "To")) {
      KeyRange range = range(code(row.get(0)), row.get(1).equals("yes"));
      String from = row.get(2);
      String to = row.get(3);
      if (from.startsWith("begins with ")) {
        assertThat(range.kind()).isEqualTo(KeyRange.Kind.BEGINS_WITH);
        assertThat(range.lower()).isEqualTo(code(from.substring("begins with ".length())));
      } else {
        assertThat(range.lower()).isEqualTo(code(from));
        assertThat(range.upper()).matches(upper -> isUpper(upper, to), to);
      }
    }
  }

  private static boolean isUpper(String upper, String cell) {
    if (!cell.endsWith(FILLED)) {
      return upper.equals(code(cell));
    }
    String start = code(cell.substring(0, cell.length() - FILLED.length()));
    return upper.startsWith(start + "\uDBFF\uDFFF") && Utf8.length(upper) == 1024;
  }

  private static KeyRange range(String condition, boolean last) {
    KeyPart<String> part = KeyPart.of("ORDER#", "part", KeyTypes.TEXT, last);
    Matcher operation = OPERATION.matcher(condition);
    assertThat(operation.matches()).as(condition).isTrue();
    String operand = operation.group(2);
    return switch (operation.group(1)) {
      case "from" -> part.from(operand);
      case "after" -> part.after(operand);
      case "upTo" -> part.upTo(operand);
      case "before" -> part.before(operand);
      case "between" -> part.between(operand, operation.group(3));
      case "equal" -> part.equal(operand);
      case "beginsWith" -> part.beginsWith(operand);
      default -> throw new AssertionError(condition);
    };
  }

  private static Type<?> type(List<String> row) {
    assertThat(TYPES).containsKey(row.get(0));
    return TYPES.get(row.get(0));
  }

  /** The rows of the table with this head. */
  private static List<List<String>> table(String... head) throws IOException {
    List<String> lines = Files.readAllLines(PAGE);
    int start = lines.indexOf("| " + String.join(" | ", head) + " |");
    assertThat(start).as("table of %s", String.join(", ", head)).isNotNegative();
    List<List<String>> rows =
        lines.stream()
            .skip(start + 2)
            .takeWhile(line -> line.startsWith("|"))
            .map(line -> Arrays.stream(line.substring(1).split("\\|")).map(String::trim).toList())
            .toList();
    assertThat(rows).isNotEmpty().allMatch(row -> row.size() == head.length);
    return rows;
  }

  private static String code(String cell) {
    return cell.replace("`", "");
  }
}
