package dev.tenure.runtime.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;

import dev.tenure.runtime.key.Samples.Typed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import org.quicktheories.core.RandomnessSource;

/** What must hold of every key: it can be read again, it is unique, and it sorts as its values. */
class KeyPropertiesTest {
  private static final int EXAMPLES = 20_000;

  /** Two rows of values of the same types, often equal in their first parts. */
  private record Pair(List<Typed<?>> types, List<Object> left, List<Object> right) {}

  @Test
  void aKeyIsReadAsItWasWritten() {
    qt().withExamples(EXAMPLES)
        .forAll(pairs(Samples.ALL))
        .checkAssert(
            pair -> {
              String key = write(pair.types(), pair.left());
              assertThat(read(pair.types(), key)).isEqualTo(pair.left());
            });
  }

  @Test
  void differentValuesGiveDifferentKeys() {
    qt().withExamples(EXAMPLES)
        .forAll(pairs(Samples.ALL))
        .checkAssert(
            pair ->
                assertThat(
                        write(pair.types(), pair.left()).equals(write(pair.types(), pair.right())))
                    .isEqualTo(pair.left().equals(pair.right())));
  }

  @Test
  void keysOfDifferentNumbersOfTextsAreDifferent() {
    Gen<List<String>> texts =
        random -> {
          List<String> row = new ArrayList<>();
          for (int left = Samples.choose(random, 1, 3); left > 0; left--) {
            row.add(Samples.CLOSE_TEXT.generate(random));
          }
          return row;
        };
    qt().withExamples(EXAMPLES)
        .forAll(texts, texts)
        .checkAssert((a, b) -> assertThat(texts(a).equals(texts(b))).isEqualTo(a.equals(b)));
  }

  @Test
  void keysSortAsTheirValuesDo() {
    qt().withExamples(EXAMPLES)
        .forAll(pairs(Samples.ORDERED))
        .checkAssert(
            pair ->
                assertThat(
                        compareBytes(
                            write(pair.types(), pair.left()), write(pair.types(), pair.right())))
                    .isEqualTo(compareValues(pair)));
  }

  @Test
  void noPartBeginsAnother() {
    qt().withExamples(EXAMPLES)
        .forAll(pairs(Samples.ALL))
        .checkAssert(
            pair -> {
              String shorter = write(pair.types(), pair.left());
              String longer = write(pair.types(), pair.right());
              assertThat((longer + "#").startsWith(shorter + "#"))
                  .isEqualTo(pair.left().equals(pair.right()));
            });
  }

  @Test
  void nothingEncodedLooksInternal() {
    qt().withExamples(EXAMPLES)
        .forAll(pairs(Samples.ALL))
        .checkAssert(
            pair -> assertThat(write(pair.types(), pair.left())).doesNotMatch("(?s)\\$[G-Zg-z].*"));
  }

  private static Gen<Pair> pairs(List<Typed<?>> choice) {
    return random -> {
      List<Typed<?>> types = new ArrayList<>();
      List<Object> left = new ArrayList<>();
      List<Object> right = new ArrayList<>();
      for (int parts = Samples.choose(random, 1, 4); parts > 0; parts--) {
        Typed<?> typed = Samples.choose(random, choice);
        types.add(typed);
        Object value = generate(typed, random);
        left.add(value);
        right.add(Samples.choose(random, 0, 1) == 0 ? value : generate(typed, random));
      }
      return new Pair(types, left, right);
    };
  }

  private static Object generate(Typed<?> typed, RandomnessSource random) {
    return typed.values().generate(random);
  }

  private static String write(List<Typed<?>> types, List<Object> values) {
    KeyBuilder key = KeyBuilder.start();
    for (int i = 0; i < types.size(); i++) {
      types.get(i).untypedType().write(key, "part" + i, values.get(i));
    }
    return key.sortKey();
  }

  private static List<Object> read(List<Typed<?>> types, String key) {
    KeyParser parser = KeyParser.of(key);
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      values.add(types.get(i).untypedType().read(parser, "part" + i));
    }
    parser.end();
    return values;
  }

  private static String texts(List<String> texts) {
    KeyBuilder key = KeyBuilder.start();
    for (String text : texts) {
      key.text("text", text);
    }
    return key.sortKey();
  }

  private static int compareValues(Pair pair) {
    for (int i = 0; i < pair.types().size(); i++) {
      int result =
          pair.types().get(i).untypedOrder().compare(pair.left().get(i), pair.right().get(i));
      if (result != 0) {
        return Integer.signum(result);
      }
    }
    return 0;
  }

  private static int compareBytes(String a, String b) {
    return Integer.signum(
        Arrays.compareUnsigned(
            a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)));
  }
}
