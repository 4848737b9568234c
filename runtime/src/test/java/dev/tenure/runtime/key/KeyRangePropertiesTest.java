package dev.tenure.runtime.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;

import dev.tenure.runtime.key.Samples.OrderId;
import dev.tenure.runtime.key.Samples.Typed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import org.quicktheories.core.RandomnessSource;

/**
 * A range over keys selects what the same condition selects from the typed values: on the first, a
 * middle and the last part, with and without a literal in front or behind, beside the keys of other
 * entities.
 */
class KeyRangePropertiesTest {
  private static final int EXAMPLES = 6_000;
  private static final int ROWS = 16;
  private static final int MAX_SORT_KEY_BYTES = 1024;

  /** Keys of others in the same partition, as near to {@code ORDER#…} as they get. */
  private static final List<String> FOREIGN =
      List.of(
          "ORDER",
          "ORDERS#a",
          "ORDER_ITEM#a",
          "ORDER-X#a",
          "ORDE#zzz",
          "ORDER.1#a",
          "OR#DER#a",
          "order#a",
          "$UNIQUE#a",
          "\uDBFF\uDFFF");

  private enum Operator {
    EQUAL,
    FROM,
    AFTER,
    UP_TO,
    BEFORE,
    BETWEEN
  }

  /**
   * A pattern of typed parts, rows of it, and a question about one part of them.
   *
   * @param literal what begins each key, {@code ""} for nothing
   * @param trailer a literal that ends each key, {@code ""} for none
   */
  private record Case(
      String literal,
      String trailer,
      List<Typed<?>> types,
      List<List<Object>> rows,
      int part,
      Operator operator,
      Object low,
      Object high) {

    @Override
    public String toString() {
      return operator + " on part " + part + " of " + rows + ": " + low + ", " + high;
    }
  }

  @Test
  void selectsWhatTheTypedValuesSay() {
    qt().withExamples(EXAMPLES)
        .forAll(cases(Samples.ORDERED))
        .checkAssert(
            c -> {
              KeyRange range = range(c);
              List<List<Object>> expected =
                  c.rows().stream().filter(row -> startsAlike(c, row) && holds(c, row)).toList();
              assertThat(c.rows().stream().filter(row -> select(range, key(c, row))).toList())
                  .isEqualTo(expected);
              if (!c.literal().isEmpty()) {
                assertThat(FOREIGN).noneMatch(key -> select(range, key));
              }
            });
  }

  @Test
  void unorderedTypesAreSelectedByEquality() {
    qt().withExamples(EXAMPLES)
        .forAll(cases(Samples.ALL.subList(Samples.ORDERED.size(), Samples.ALL.size())))
        .checkAssert(
            c -> {
              KeyRange range = part(c).equal(c.low());
              assertThat(c.rows().stream().filter(row -> select(range, key(c, row))).toList())
                  .isEqualTo(
                      c.rows().stream()
                          .filter(row -> startsAlike(c, row) && row.get(c.part()).equals(c.low()))
                          .toList());
            });
  }

  @Test
  void aBeginningSelectsTheTextsThatBeginSo() {
    List<Typed<?>> texts =
        List.of(
            new Typed<>(KeyTypes.TEXT, Samples.TEXT, Comparator.naturalOrder()),
            new Typed<>(KeyTypes.TEXT, Samples.CLOSE_TEXT, Comparator.naturalOrder()),
            new Typed<>(KeyTypes.PLAIN, Samples.PLAIN, Comparator.naturalOrder()),
            new Typed<>(
                KeyTypes.wrapping(KeyTypes.TEXT, OrderId::value, OrderId::new),
                Samples.CLOSE_TEXT.map(OrderId::new),
                Comparator.comparing(OrderId::value)));
    Gen<Double> cut = random -> Samples.choose(random, 0, 100) / 100.0;
    qt().withExamples(EXAMPLES)
        .forAll(cases(texts), cut)
        .checkAssert(
            (c, share) -> {
              String text = text(c.low());
              int end =
                  text.offsetByCodePoints(0, (int) (text.codePointCount(0, text.length()) * share));
              String beginning = text.substring(0, end);
              KeyRange range = part(c).beginsWith(beginning);
              assertThat(c.rows().stream().filter(row -> select(range, key(c, row))).toList())
                  .isEqualTo(
                      c.rows().stream()
                          .filter(
                              row ->
                                  startsAlike(c, row)
                                      && text(row.get(c.part())).startsWith(beginning))
                          .toList());
            });
  }

  @Test
  void allIsEveryRowOfThePrefix() {
    qt().withExamples(EXAMPLES)
        .forAll(cases(Samples.ALL))
        .checkAssert(
            c -> {
              KeyRange range = KeyRange.all(prefix(c));
              assertThat(c.rows().stream().filter(row -> select(range, key(c, row))).toList())
                  .isEqualTo(c.rows().stream().filter(row -> startsAlike(c, row)).toList());
            });
  }

  @Test
  void boundsAreWhatDynamoDbTakes() {
    qt().withExamples(EXAMPLES)
        .forAll(cases(Samples.ORDERED))
        .checkAssert(
            c -> {
              KeyRange range = range(c);
              for (String bound : Arrays.asList(range.lower(), range.upper())) {
                if (bound != null) {
                  assertThat(bytes(bound)).hasSizeBetween(1, MAX_SORT_KEY_BYTES);
                  assertThat(Utf8.isWellFormed(bound)).isTrue();
                }
              }
              if (range.kind() == KeyRange.Kind.BETWEEN) {
                assertThat(compareBytes(range.lower(), range.upper())).isNotPositive();
              }
            });
  }

  private static Gen<Case> cases(List<Typed<?>> choice) {
    return random -> {
      List<Typed<?>> types = new ArrayList<>();
      for (int parts = Samples.choose(random, 1, 3); parts > 0; parts--) {
        types.add(Samples.choose(random, choice));
      }
      int part = Samples.choose(random, 0, types.size() - 1);
      List<List<Object>> rows = new ArrayList<>();
      for (int i = 0; i < ROWS; i++) {
        rows.add(row(random, types, rows));
      }
      return new Case(
          Samples.choose(random, List.of("", "ORDER", "ORDER#")),
          Samples.choose(random, List.of("", "", "ITEM")),
          types,
          rows,
          part,
          Samples.choose(random, List.of(Operator.values())),
          operand(random, types, rows, part),
          operand(random, types, rows, part));
    };
  }

  /** A row that begins, as often as not, as one before it. */
  private static List<Object> row(
      RandomnessSource random, List<Typed<?>> types, List<List<Object>> before) {
    List<Object> other = before.isEmpty() ? null : Samples.choose(random, before);
    int alike = other == null ? 0 : Samples.choose(random, 0, types.size());
    List<Object> row = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      row.add(i < alike ? other.get(i) : types.get(i).values().generate(random));
    }
    return row;
  }

  /** A value of some row, so that bounds are hit, or another one. */
  private static Object operand(
      RandomnessSource random, List<Typed<?>> types, List<List<Object>> rows, int part) {
    return Samples.choose(random, 0, 2) == 0
        ? types.get(part).values().generate(random)
        : Samples.choose(random, rows).get(part);
  }

  private static KeyRange range(Case c) {
    KeyPart<Object> part = part(c);
    return switch (c.operator()) {
      case EQUAL -> part.equal(c.low());
      case FROM -> part.from(c.low());
      case AFTER -> part.after(c.low());
      case UP_TO -> part.upTo(c.high());
      case BEFORE -> part.before(c.high());
      case BETWEEN -> part.between(c.low(), c.high());
    };
  }

  private static KeyPart<Object> part(Case c) {
    boolean last = c.part() == c.types().size() - 1 && c.trailer().isEmpty();
    return KeyPart.of(prefix(c), "part", c.types().get(c.part()).untypedType(), last);
  }

  /** What precedes the part in the first row; the question is about rows that begin as it does. */
  private static String prefix(Case c) {
    return key(c, c.rows().get(0), c.part()).prefix();
  }

  private static boolean startsAlike(Case c, List<Object> row) {
    return row.subList(0, c.part()).equals(c.rows().get(0).subList(0, c.part()));
  }

  private static boolean holds(Case c, List<Object> row) {
    Object value = row.get(c.part());
    Comparator<Object> order = c.types().get(c.part()).untypedOrder();
    Predicate<Object> low = v -> order.compare(v, c.low()) >= 0;
    Predicate<Object> high = v -> order.compare(v, c.high()) <= 0;
    return switch (c.operator()) {
      case EQUAL -> value.equals(c.low());
      case FROM -> low.test(value);
      case AFTER -> order.compare(value, c.low()) > 0;
      case UP_TO -> high.test(value);
      case BEFORE -> order.compare(value, c.high()) < 0;
      case BETWEEN -> low.test(value) && high.test(value);
    };
  }

  private static String key(Case c, List<Object> row) {
    KeyBuilder key = key(c, row, row.size());
    return (c.trailer().isEmpty() ? key : key.literal(c.trailer())).sortKey();
  }

  private static KeyBuilder key(Case c, List<Object> row, int parts) {
    KeyBuilder key = KeyBuilder.start();
    if (!c.literal().isEmpty()) {
      key.literal(c.literal());
    }
    for (int i = 0; i < parts; i++) {
      c.types().get(i).untypedType().write(key, "part" + i, row.get(i));
    }
    return key;
  }

  private static String text(Object value) {
    return value instanceof OrderId id ? id.value() : (String) value;
  }

  /** As DynamoDB selects, from the bytes; and as the range itself says it does. */
  private static boolean select(KeyRange range, String key) {
    boolean selected =
        switch (range.kind()) {
          case EMPTY -> false;
          case ALL -> true;
          case EQUAL -> key.equals(range.lower()) && key.equals(range.upper());
          case BEGINS_WITH -> startsWith(bytes(key), bytes(range.lower())) && range.upper() == null;
          case AT_LEAST -> compareBytes(range.lower(), key) <= 0 && range.upper() == null;
          case AT_MOST -> compareBytes(key, range.upper()) <= 0 && range.lower() == null;
          case BETWEEN ->
              compareBytes(range.lower(), key) <= 0 && compareBytes(key, range.upper()) <= 0;
          case GREATER, LESS -> throw new AssertionError("These are of numbers");
        };
    assertThat(range.contains(key)).isEqualTo(selected);
    return selected;
  }

  private static boolean startsWith(byte[] key, byte[] beginning) {
    return key.length >= beginning.length
        && Arrays.equals(key, 0, beginning.length, beginning, 0, beginning.length);
  }

  private static int compareBytes(String a, String b) {
    return Arrays.compareUnsigned(bytes(a), bytes(b));
  }

  private static byte[] bytes(String text) {
    return Objects.requireNonNull(text).getBytes(StandardCharsets.UTF_8);
  }
}
