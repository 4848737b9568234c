package dev.tenure.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.dao.LocalDynamoDb;
import dev.tenure.isolation.Sample.Serial;
import dev.tenure.runtime.Page;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.dao.OrderedRange;
import dev.tenure.runtime.dao.Query;
import dev.tenure.runtime.dao.TextRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Every range condition of generated DAOs, on first, middle, last and only parts of each ordered
 * type, page by page: it selects what the same condition selects from the objects in memory. Data
 * and operands are random, from a seed that a failure names.
 */
class GeneratedRangesTest {
  private static final int ROUNDS = 6;
  private static final TenantId ACME = TenantId.of("acme");
  private static final List<String> TEXTS =
      List.of("a", "a#", "a b", "a$", "A", "#", "$", " ", "b", "é", "\uFFFD", "😀", "1", "10", "2");
  private static final List<Integer> COUNTS =
      List.of(Integer.MIN_VALUE, -10, -1, 0, 1, 10, Integer.MAX_VALUE);
  private static final List<Long> SCORES = List.of(Long.MIN_VALUE, -100L, -9L, 0L, 9L, 10L, 100L);
  private static final List<Serial> SERIALS =
      List.of(new Serial(Short.MIN_VALUE), new Serial((short) -1), new Serial((short) 7));
  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(0, 1, 1), DAY, DAY.plusDays(1), LocalDate.of(9999, 12, 31));
  private static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");
  private static final List<Instant> TIMES =
      List.of(TIME, TIME.plusNanos(1), TIME.plusMillis(1), TIME.minusSeconds(1));
  private static final List<LocalDateTime> LOCALS =
      List.of(DAY.atStartOfDay(), DAY.atTime(23, 59, 59, 999_999_999), DAY.atTime(12, 30));
  private static final Comparator<String> BY_CODE_POINT =
      (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
  private static final Comparator<Serial> BY_NUMBER = Comparator.comparingInt(Serial::number);

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private final List<Sample> samples = new ArrayList<>();
  private final SampleDao dao;

  GeneratedRangesTest() {
    DynamoDbClient client = LocalDynamoDb.client();
    TableOptions options = TableOptions.builder().tableName(LocalDynamoDb.tableName()).build();
    DeskOperator.connect(client, options).createTableIfAbsent();
    DeskTable desk = DeskTable.connect(client, options);
    this.dao = desk.tenant(ACME).samples();
    TenantId other = TenantId.of("acme2");
    desk.tenant(other).samples().create(sample(other));
  }

  @BeforeEach
  void fill() {
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      Sample sample = sample(ACME);
      if (keys.add(SampleSchema.INSTANCE.sortKeyOf(sample))) {
        samples.add(dao.create(sample));
      }
    }
  }

  private Sample sample(TenantId tenant) {
    return new Sample(
        tenant,
        any(DAYS),
        any(TEXTS),
        any(COUNTS),
        any(TIMES),
        any(LOCALS),
        any(SERIALS),
        any(SCORES));
  }

  private <V> V any(List<V> values) {
    return values.get(random.nextInt(values.size()));
  }

  @Test
  void onThePartsOfTheTable() {
    for (int i = 0; i < ROUNDS; i++) {
      Sample some = any(samples);
      check(dao.all().day(), DAYS, Comparator.naturalOrder(), Sample::day, s -> true);
      Predicate<Sample> day = s -> s.day().equals(some.day());
      checkText(dao.day(some.day()).label(), Sample::label, day);
      check(
          dao.day(some.day()).label(some.label()).count_(),
          COUNTS,
          Comparator.naturalOrder(),
          Sample::count,
          day.and(s -> s.label().equals(some.label())));
    }
  }

  @Test
  void onThePartsOfAnIndex() {
    for (int i = 0; i < ROUNDS; i++) {
      Sample some = any(samples);
      var query = dao.byLabel(some.label());
      Predicate<Sample> selected = s -> s.label().equals(some.label());
      check(query.at(), TIMES, Comparator.naturalOrder(), Sample::at, selected);
      selected = selected.and(s -> s.at().equals(some.at()));
      check(query.at(some.at()).serial(), SERIALS, BY_NUMBER, Sample::serial, selected);
      selected = selected.and(s -> s.serial().equals(some.serial()));
      var serial = query.at(some.at()).serial(some.serial());
      check(serial.day(), DAYS, Comparator.naturalOrder(), Sample::day, selected);
      selected = selected.and(s -> s.day().equals(some.day()));
      check(
          serial.day(some.day()).count_(),
          COUNTS,
          Comparator.naturalOrder(),
          Sample::count,
          selected);
      assertSame(
          serial.day(some.day()).count_(some.count()),
          selected.and(s -> s.count() == some.count()),
          Sample::count,
          Comparator.naturalOrder());
    }
  }

  @Test
  void onTextBetweenOtherParts() {
    for (int i = 0; i < ROUNDS; i++) {
      Sample some = any(samples);
      check(dao.byLocal().local(), LOCALS, Comparator.naturalOrder(), Sample::local, s -> true);
      Predicate<Sample> local = s -> s.local().equals(some.local());
      checkText(dao.byLocal().local(some.local()).label(), Sample::label, local);
      check(
          dao.byLocal().local(some.local()).label(some.label()).at(),
          TIMES,
          Comparator.naturalOrder(),
          Sample::at,
          local.and(s -> s.label().equals(some.label())));
    }
  }

  @Test
  void onTheOnlyPart() {
    for (int i = 0; i < ROUNDS; i++) {
      check(dao.bySerial().serial(), SERIALS, BY_NUMBER, Sample::serial, s -> true);
      check(dao.byScore().score(), SCORES, Comparator.naturalOrder(), Sample::score, s -> true);
    }
  }

  private <V> void check(
      OrderedRange<V, ? extends Query<Sample>> range,
      List<V> values,
      Comparator<? super V> order,
      Function<Sample, V> part,
      Predicate<Sample> selected) {
    V low = any(values);
    V high = any(values);
    Predicate<Sample> above = s -> order.compare(part.apply(s), low) > 0;
    Predicate<Sample> below = s -> order.compare(part.apply(s), high) < 0;
    Predicate<Sample> from = s -> order.compare(part.apply(s), low) >= 0;
    Predicate<Sample> upTo = s -> order.compare(part.apply(s), high) <= 0;
    assertSame(range.after(low), selected.and(above), part, order);
    assertSame(range.from(low), selected.and(from), part, order);
    assertSame(range.before(high), selected.and(below), part, order);
    assertSame(range.upTo(high), selected.and(upTo), part, order);
    assertSame(range.between(low, high), selected.and(from).and(upTo), part, order);
  }

  private void checkText(
      TextRange<String, ? extends Query<Sample>> range,
      Function<Sample, String> part,
      Predicate<Sample> selected) {
    check(range, TEXTS, BY_CODE_POINT, part, selected);
    for (String beginning : new String[] {"", any(TEXTS)}) {
      assertSame(
          range.beginsWith(beginning),
          selected.and(s -> part.apply(s).startsWith(beginning)),
          part,
          BY_CODE_POINT);
    }
  }

  /** Compares pages, stream and count of both directions with what is selected in memory. */
  private <V> void assertSame(
      Query<Sample> query,
      Predicate<Sample> selected,
      Function<Sample, V> part,
      Comparator<? super V> order) {
    List<Sample> expected = samples.stream().filter(selected).toList();
    String where = "seed " + seed;
    List<Sample> ascending = pages(query.ascending());
    assertThat(ascending).as(where).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(ascending.stream().map(part).toList()).as(where).isSortedAccordingTo(order);
    assertThat(pages(query.descending()).stream().map(part).toList())
        .as(where)
        .hasSize(expected.size())
        .isSortedAccordingTo(order.reversed());
    assertThat(query.count()).as(where).isEqualTo(expected.size());
  }

  private List<Sample> pages(Query<Sample> query) {
    int size = 1 + random.nextInt(40);
    Page<Sample> page = query.page(size);
    List<Sample> items = new ArrayList<>(page.items());
    while (page.next().isPresent()) {
      assertThat(page.items()).hasSize(size);
      page = query.page(size, page.next().get());
      items.addAll(page.items());
    }
    return items;
  }
}
