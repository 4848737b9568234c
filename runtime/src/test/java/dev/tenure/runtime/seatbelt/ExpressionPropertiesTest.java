package dev.tenure.runtime.seatbelt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import dev.tenure.runtime.seatbelt.ExpressionReader.AttributePath;
import dev.tenure.runtime.seatbelt.UpdateReader.Absent;
import dev.tenure.runtime.seatbelt.UpdateReader.Change;
import dev.tenure.runtime.seatbelt.UpdateReader.Computed;
import dev.tenure.runtime.seatbelt.UpdateReader.Literal;
import dev.tenure.runtime.seatbelt.UpdateReader.Source;
import dev.tenure.runtime.seatbelt.UpdateReader.Stored;
import dev.tenure.runtime.seatbelt.UpdateReader.StoredOr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Expressions are read as they were written, however they were written. */
class ExpressionPropertiesTest {

  /** Writes what it is given, in one of the many ways there are. */
  private static final class Writer {
    final Map<String, String> names = new HashMap<>();
    final Map<String, AttributeValue> values = new HashMap<>();
    private final Random random;

    Writer(long seed) {
      this.random = new Random(seed);
    }

    String gap() {
      return " \t\n".substring(0, random.nextInt(3)) + " ".repeat(random.nextInt(2));
    }

    String word(String word) {
      return " " + (random.nextBoolean() ? word : word.toLowerCase(Locale.ROOT)) + " ";
    }

    String name(String attribute) {
      if (random.nextBoolean()) {
        return gap() + attribute + gap();
      }
      String placeholder = "#" + random.nextInt(1_000) + "_" + names.size();
      names.put(placeholder, attribute);
      return gap() + placeholder + gap();
    }

    String path(AttributePath path) {
      String rest = random.nextBoolean() ? "[" + gap() + "7]" : "." + name("inner") + "[0]";
      return name(path.attribute()) + (path.nested() ? rest : "");
    }

    String value(AttributeValue value) {
      String placeholder = ":v" + values.size();
      values.put(placeholder, value);
      return gap() + placeholder + gap();
    }

    String source(Source source) {
      if (source instanceof Literal literal) {
        return maybeInParentheses(value(literal.value()));
      }
      if (source instanceof Stored stored) {
        return maybeInParentheses(path(stored.path()));
      }
      if (source instanceof StoredOr or) {
        return "if_not_exists" + gap() + "(" + path(or.path()) + "," + source(or.otherwise()) + ")";
      }
      String one = value(AttributeValue.fromN("1"));
      return random.nextBoolean()
          ? name("n") + (random.nextBoolean() ? "+" : "-") + one
          : "list_append(" + one + "," + name("l") + ")";
    }

    private String maybeInParentheses(String text) {
      return random.nextInt(4) == 0 ? gap() + "(" + text + ")" + gap() : text;
    }

    String update(List<Change> changes) {
      StringBuilder text = new StringBuilder();
      for (Change change : changes) {
        if (change.source() instanceof Absent) {
          text.append(word("REMOVE")).append(path(change.target()));
        } else if (change.source() instanceof Computed && random.nextBoolean()) {
          text.append(word(random.nextBoolean() ? "ADD" : "DELETE"))
              .append(path(change.target()))
              .append(" ")
              .append(value(AttributeValue.fromN("1")));
        } else {
          text.append(word("SET"))
              .append(path(change.target()))
              .append("=")
              .append(source(change.source()));
        }
      }
      return text.toString();
    }

    ExpressionReader reader(String expression) {
      return new ExpressionReader(expression, names, values);
    }
  }

  /** Makes things to write. */
  private record Maker(Random random) {
    AttributePath path() {
      List<String> attributes = List.of("PK", "byCustomer_pk", "note", "n", "set_", "_x9");
      return new AttributePath(
          attributes.get(random.nextInt(attributes.size())), random.nextInt(3) == 0);
    }

    Source source(int depth) {
      return switch (random.nextInt(depth > 3 ? 3 : 4)) {
        case 0 -> new Literal(AttributeValue.fromS("v" + random.nextInt(9)));
        case 1 -> new Stored(path());
        case 2 -> new Computed();
        default -> new StoredOr(path(), source(depth + 1));
      };
    }

    List<Change> changes() {
      List<Change> changes = new ArrayList<>();
      for (int i = random.nextInt(5); i >= 0; i--) {
        changes.add(new Change(path(), random.nextInt(4) == 0 ? new Absent() : source(0)));
      }
      return changes;
    }
  }

  @Test
  void updates() {
    qt().forAll(longs().all())
        .checkAssert(
            seed -> {
              List<Change> changes = new Maker(new Random(seed)).changes();
              Writer writer = new Writer(seed);
              String text = writer.update(changes);
              assertThat(UpdateReader.changes(writer.reader(text))).as(text).isEqualTo(changes);
            });
  }

  @Test
  void keyConditions() {
    qt().forAll(longs().all())
        .checkAssert(
            seed -> {
              Random random = new Random(seed);
              Writer writer = new Writer(seed);
              AttributeValue partition = AttributeValue.fromS("p" + seed);
              String equality = writer.name("PK") + "=" + writer.value(partition);
              String text = conjunction(random, writer, equality);
              assertThat(KeyConditionReader.equalities(writer.reader(text)).get("PK"))
                  .as(text)
                  .isEqualTo(partition);
            });
  }

  private static String conjunction(Random random, Writer writer, String equality) {
    AttributeValue value = AttributeValue.fromS("s");
    String sort =
        switch (random.nextInt(4)) {
          case 0 -> "begins_with(" + writer.name("SK") + "," + writer.value(value) + ")";
          case 1 ->
              writer.name("SK")
                  + writer.word("BETWEEN")
                  + writer.value(value)
                  + writer.word("AND")
                  + writer.value(value);
          case 2 -> writer.name("SK") + "<=" + writer.value(value);
          default -> "";
        };
    if (sort.isEmpty()) {
      return writer.maybeInParentheses(equality);
    }
    String left = random.nextBoolean() ? "(" + equality + ")" : equality;
    String right = random.nextBoolean() ? "((" + sort + "))" : sort;
    boolean swapped = random.nextBoolean();
    return writer.maybeInParentheses(
        (swapped ? right : left) + writer.word("AND") + (swapped ? left : right));
  }

  /** Whatever is written, it is read or refused; nothing else is thrown. */
  @Test
  void anythingIsReadOrRefused() {
    List<String> words =
        List.of(
            "SET",
            "REMOVE",
            "ADD",
            "DELETE",
            "PK",
            "#k",
            ":v",
            "=",
            ",",
            "(",
            ")",
            "[",
            "]",
            "0",
            ".",
            "+",
            "-",
            "<",
            "<=",
            "<>",
            "AND",
            "OR",
            "BETWEEN",
            "begins_with",
            "if_not_exists",
            "list_append",
            "#",
            ":",
            "'",
            "\u017f\u00e9t",
            "\u0000");
    qt().forAll(longs().all(), integers().between(0, 30))
        .checkAssert(
            (seed, length) -> {
              Random random = new Random(seed);
              StringBuilder text = new StringBuilder();
              for (int i = 0; i < length; i++) {
                text.append(words.get(random.nextInt(words.size())))
                    .append(random.nextBoolean() ? " " : "");
              }
              readsOrRefuses(text.toString());
            });
  }

  private static void readsOrRefuses(String text) {
    Map<String, String> names = Map.of("#k", "byCustomer_pk");
    Map<String, AttributeValue> values = Map.of(":v", AttributeValue.fromS("v"));
    List<Runnable> readings =
        List.of(
            () -> UpdateReader.changes(new ExpressionReader(text, names, values)),
            () -> KeyConditionReader.equalities(new ExpressionReader(text, names, values)),
            () -> ProjectionReader.wholeAttributes(new ExpressionReader(text, names, values)));
    for (Runnable reading : readings) {
      try {
        reading.run();
      } catch (UnreadableExpressionException refused) {
        assertThat(refused.reason()).isNotEmpty();
      }
    }
  }
}
