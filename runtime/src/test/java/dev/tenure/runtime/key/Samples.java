package dev.tenure.runtime.key;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.quicktheories.core.Gen;
import org.quicktheories.core.RandomnessSource;
import org.quicktheories.impl.Constraint;

/** Values that are hard on an encoding: at the edges, and close enough to each other to collide. */
public final class Samples {
  /** Both sides of each border that matters: separator, escape, UTF-8 lengths, surrogates. */
  private static final int[] CODE_POINTS = {
    0, 1, 9, '\n', 0x1F, ' ', '!', '"', '#', '$', '%', '&', '+', '-', '/', '0', '2', '3', '4', '9',
    'A', 'F', 'G', 'a', 'f', '~', 0x7F, 0x80, 0xE9, 0x661, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFD,
    0xFFFF, 0x10000, 0x1F600, 0x10FFFF
  };

  static final Gen<String> TEXT = text(1, CODE_POINTS);
  public static final Gen<String> BEGINNING = text(0, CODE_POINTS);

  /** Few letters, so that one text is often the beginning of another. */
  static final Gen<String> CLOSE_TEXT = text(1, new int[] {'a', ' ', '#', '$', 0xE000, 0x10000});

  static final Gen<String> PLAIN =
      TEXT.map(text -> text.replace("#", "a")).assuming(Samples::plain);
  static final Gen<Long> LONG =
      mix(
          range(Long.MIN_VALUE, Long.MAX_VALUE),
          range(-12, 12),
          pick(Long.MIN_VALUE, Long.MIN_VALUE + 1, Long.MAX_VALUE, -10L, 99L));
  static final Gen<Integer> INT = LONG.map(Long::intValue);
  static final Gen<Short> SHORT = LONG.map(Long::shortValue);
  static final Gen<Byte> BYTE = LONG.map(Long::byteValue);
  static final Gen<Instant> INSTANT =
      instants(
          range(
              TemporalEncoding.MIN_INSTANT.getEpochSecond(),
              TemporalEncoding.MAX_INSTANT.getEpochSecond()));
  static final Gen<LocalDateTime> DATE_TIME =
      INSTANT.map(instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
  static final Gen<LocalDate> DATE = DATE_TIME.map(LocalDateTime::toLocalDate);
  static final Gen<UUID> UUIDS = LONG.map(high -> new UUID(high, high * 31 + 7));
  static final Gen<Boolean> BOOL = LONG.map(value -> value % 2 == 0);
  static final Gen<Colour> COLOUR = LONG.map(v -> Colour.values()[(int) (v & 3)]);

  private Samples() {}

  /** Constants whose names are not in the order of their declaration, or need escapes. */
  @SuppressWarnings("UnicodeInCode") // such names are what is tried
  enum Colour {
    WHITE,
    BLACK,
    É,
    A$B
  }

  /** A type with values for it, and the order that its values have in Java. */
  record Typed<T>(KeyType<T> type, Gen<T> values, Comparator<? super T> order) {
    Comparator<Object> untypedOrder() {
      @SuppressWarnings("unchecked")
      Comparator<Object> untyped = (Comparator<Object>) order;
      return untyped;
    }

    KeyType<Object> untypedType() {
      @SuppressWarnings("unchecked")
      KeyType<Object> untyped = (KeyType<Object>) type;
      return untyped;
    }
  }

  record OrderId(String value) {}

  record OrderNumber(long value) {}

  static final List<Typed<?>> ORDERED =
      List.of(
          new Typed<>(KeyTypes.TEXT, TEXT, Samples::compareCodePoints),
          new Typed<>(KeyTypes.TEXT, CLOSE_TEXT, Samples::compareCodePoints),
          new Typed<>(KeyTypes.BYTE, BYTE, Comparator.naturalOrder()),
          new Typed<>(KeyTypes.SHORT, SHORT, Comparator.naturalOrder()),
          new Typed<>(KeyTypes.INT, INT, Comparator.naturalOrder()),
          new Typed<>(KeyTypes.LONG, LONG, Comparator.naturalOrder()),
          new Typed<>(KeyTypes.INSTANT, INSTANT, Comparator.naturalOrder()),
          new Typed<>(KeyTypes.LOCAL_DATE, DATE, Comparator.naturalOrder()),
          new Typed<>(KeyTypes.LOCAL_DATE_TIME, DATE_TIME, Comparator.naturalOrder()),
          new Typed<>(
              KeyTypes.wrapping(KeyTypes.TEXT, OrderId::value, OrderId::new),
              CLOSE_TEXT.map(OrderId::new),
              (a, b) -> compareCodePoints(a.value(), b.value())),
          new Typed<>(
              KeyTypes.wrapping(KeyTypes.LONG, OrderNumber::value, OrderNumber::new),
              LONG.map(OrderNumber::new),
              Comparator.comparingLong(OrderNumber::value)));

  private static final Comparator<Object> NONE =
      (a, b) -> {
        throw new AssertionError("has no order: " + a + ", " + b);
      };

  static final List<Typed<?>> ALL = new ArrayList<>(ORDERED);

  static {
    ALL.add(new Typed<>(KeyTypes.PLAIN, PLAIN, NONE));
    ALL.add(new Typed<>(KeyTypes.UUID, UUIDS, NONE));
    ALL.add(new Typed<>(KeyTypes.BOOLEAN, BOOL, NONE));
    ALL.add(new Typed<>(KeyTypes.enumeration(Colour.values()), COLOUR, NONE));
  }

  /** The order of texts, said in another way than the code under test says it. */
  static int compareCodePoints(String a, String b) {
    int[] x = a.codePoints().toArray();
    int[] y = b.codePoints().toArray();
    return Arrays.compare(x, y);
  }

  static <T> T choose(RandomnessSource random, List<T> values) {
    return values.get((int) random.next(Constraint.between(0, values.size() - 1)));
  }

  static int choose(RandomnessSource random, int from, int to) {
    return (int) random.next(Constraint.between(from, to));
  }

  private static boolean plain(String text) {
    return !TextEncoding.isInternal(text);
  }

  private static Gen<String> text(int shortest, int[] codePoints) {
    return random -> {
      StringBuilder text = new StringBuilder();
      for (int left = choose(random, shortest, 4); left > 0; left--) {
        text.appendCodePoint(codePoints[choose(random, 0, codePoints.length - 1)]);
      }
      return text.toString();
    };
  }

  private static Gen<Instant> instants(Gen<Long> seconds) {
    Gen<Long> near = range(-2, 2);
    Gen<Long> any = mix(seconds, near);
    Gen<Long> nanos = mix(range(0, 999_999_999), pick(0L, 1L, 1_000_000L, 999_999_999L));
    Gen<Instant> inside =
        random -> Instant.ofEpochSecond(any.generate(random), nanos.generate(random));
    return mix(inside, inside, pick(TemporalEncoding.MIN_INSTANT, TemporalEncoding.MAX_INSTANT));
  }

  private static Gen<Long> range(long from, long to) {
    return random -> random.next(Constraint.between(from, to));
  }

  @SafeVarargs
  private static <T> Gen<T> pick(T... values) {
    return random -> values[choose(random, 0, values.length - 1)];
  }

  @SafeVarargs
  private static <T> Gen<T> mix(Gen<T>... gens) {
    return random -> gens[choose(random, 0, gens.length - 1)].generate(random);
  }
}
