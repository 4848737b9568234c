package dev.tenure.conditions;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Random articles, of few values each, so that conditions meet them. */
final class Samples {
  static final List<String> TEXTS =
      List.of(
          "", "a", "ab", "abc", "b", "B", "é", "\uFF5E", "\uD83D\uDE00", "a\uD83D\uDE00", "'#:");
  static final List<Integer> INTS = List.of(Integer.MIN_VALUE, -10, -9, -1, 0, 1, 2, 9, 10, 100);
  static final List<Double> DOUBLES =
      List.of(-1e100, -2.5, -0.0, 0.0, 0.1, 0.30000000000000004, 1e100);
  static final List<BigDecimal> DECIMALS =
      List.of(
          new BigDecimal("-1E+30"),
          new BigDecimal("1"),
          new BigDecimal("1.00"),
          new BigDecimal("1.5"),
          new BigDecimal("0.00000000000000000000000000000000000001"),
          BigDecimal.TEN);
  static final List<Duration> DURATIONS =
      List.of(
          Duration.ZERO,
          Duration.ofNanos(-1),
          Duration.ofNanos(1),
          Duration.ofMillis(-1500),
          Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
          Duration.ofDays(2));
  static final List<LocalDate> DATES =
      List.of(
          LocalDate.of(0, 1, 1),
          LocalDate.of(987, 6, 5),
          LocalDate.of(2026, 1, 31),
          LocalDate.of(2026, 2, 1),
          LocalDate.of(9999, 12, 31));
  static final List<LocalDate> FAR_DATES =
      List.of(
          LocalDate.of(-1, 1, 1),
          LocalDate.of(-12345, 1, 1),
          LocalDate.of(10_000, 1, 1),
          LocalDate.MAX);
  static final List<Instant> INSTANTS =
      List.of(
          Instant.EPOCH,
          Instant.parse("2026-01-31T10:00:00Z"),
          Instant.parse("2026-01-31T10:00:00.5Z"));
  static final List<UUID> UUIDS = List.of(new UUID(0, 0), new UUID(-1, 1), new UUID(1, -1));
  static final List<Character> CHARACTERS = List.of('a', 'b', '\u00e9');
  static final List<ByteBuffer> BYTES = List.of(bytes(), bytes(0), bytes(-1, 0), bytes(1, 2, 3));

  private final Random random;

  Samples(Random random) {
    this.random = random;
  }

  private static ByteBuffer bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
  }

  <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextInt(4) == 0 ? null : value.get();
  }

  <T> List<T> list(List<T> values) {
    return several(() -> any(values));
  }

  <T> List<T> several(Supplier<T> value) {
    List<T> list = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      list.add(value.get());
    }
    return list;
  }

  <T> Set<T> set(List<T> values) {
    return new HashSet<>(list(values));
  }

  LocalDate date() {
    return random.nextInt(4) == 0 ? any(FAR_DATES) : any(DATES);
  }

  Line line() {
    return new Line(any(TEXTS), any(INTS), random.nextBoolean() ? null : several(this::leaf));
  }

  private Line leaf() {
    return new Line(any(TEXTS), any(INTS), null);
  }

  Channel channel() {
    Map<String, Channel> inner = random.nextInt(3) == 0 ? Map.of("web", channel()) : Map.of();
    return new Channel(
        random.nextBoolean(), maybe(() -> any(TEXTS)), maybe(() -> any(INTS)), inner);
  }

  Map<String, Channel> channels() {
    Map<String, Channel> channels = new HashMap<>();
    List.of("web", "a.b", "size", "x#y")
        .forEach(
            key -> {
              if (random.nextBoolean()) {
                channels.put(key, channel());
              }
            });
    return channels;
  }

  private Map<State, Integer> perState() {
    Map<State, Integer> counts = new EnumMap<>(State.class);
    for (State state : State.values()) {
      if (random.nextBoolean()) {
        counts.put(state, any(INTS));
      }
    }
    return counts;
  }

  Article article(String id) {
    return new Article(
        "acme",
        id,
        maybe(() -> any(TEXTS)),
        maybe(() -> new Code(any(TEXTS))),
        maybe(() -> any(INTS)),
        maybe(() -> any(DOUBLES)),
        maybe(() -> any(DECIMALS)),
        maybe(() -> new Weight(any(INTS))),
        maybe(() -> any(DURATIONS)),
        Optional.ofNullable(maybe(this::date)),
        maybe(() -> any(INSTANTS)),
        maybe(() -> any(List.of(State.values()))),
        maybe(() -> any(UUIDS)),
        maybe(random::nextBoolean),
        maybe(() -> any(CHARACTERS)),
        maybe(() -> any(BYTES)),
        set(TEXTS.subList(1, 7)),
        set(INTS),
        set(List.of(true, false)),
        maybe(() -> list(TEXTS)),
        maybe(() -> list(INTS)),
        maybe(() -> several(this::line)),
        maybe(this::channels),
        maybe(this::perState),
        maybe(this::line));
  }
}
