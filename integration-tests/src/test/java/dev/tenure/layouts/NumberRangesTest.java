package dev.tenure.layouts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.layouts.ledger.Entry;
import dev.tenure.layouts.ledger.EntryDao;
import dev.tenure.layouts.ledger.LedgerOperator;
import dev.tenure.layouts.ledger.LedgerTable;
import dev.tenure.runtime.Page;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.dao.OrderedRange;
import dev.tenure.runtime.dao.Query;
import dev.tenure.runtime.page.PageToken;
import dev.tenure.testing.DynamoDbLocalExtension;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A range of numbers means what the numbers mean: every query, page by page, is the same filter
 * over the objects in memory. Data and queries are random, from a seed that a failure names.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NumberRangesTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemoryPerClass();

  private static final int QUERIES = 150;

  private static final List<Long> SEQUENCES =
      List.of(
          Long.MIN_VALUE,
          -100L,
          -10L,
          -9L,
          -2L,
          -1L,
          0L,
          1L,
          2L,
          9L,
          10L,
          11L,
          99L,
          100L,
          1_000_000_000_000L,
          Long.MAX_VALUE - 1,
          Long.MAX_VALUE);

  private static final List<BigDecimal> AMOUNTS =
      Stream.of(
              "-9.9999999999999999999999999999999999999E+125",
              "-10",
              "-9.5",
              "-9",
              "-1E-130",
              "0",
              "1E-130",
              "0.1",
              "0.10000000000000000000000000000000000001",
              "0.5",
              "9",
              "9.5",
              "10",
              "100",
              "12345678901234567890123456789012345678",
              "9.9999999999999999999999999999999999999E+125")
          .map(BigDecimal::new)
          .toList();

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private final List<Entry> entries = new ArrayList<>();

  @BeforeAll
  void fill() {
    LedgerOperator.connect(dynamoDb.client()).createTableIfAbsent();
    for (long sequence : SEQUENCES) {
      entries.add(entries("acme").save(entry("acme", "a", sequence)));
      entries("acme").save(entry("acme", "b", sequence));
      entries("acme2").save(entry("acme2", "a", sequence));
    }
  }

  private static EntryDao entries(String tenant) {
    return LedgerTable.connect(dynamoDb.client()).tenant(TenantId.of(tenant)).entries();
  }

  private Entry entry(String tenant, String account, long sequence) {
    return new Entry(tenant, account, sequence, any(AMOUNTS), "text");
  }

  @Test
  void ofTheTable() {
    for (int i = 0; i < QUERIES; i++) {
      Range<Long> range = anyRange(any(SEQUENCES), any(SEQUENCES));
      assertSame(
          range.query().apply(entries("acme").of("a").sequence()),
          entries.stream().filter(entry -> range.holds().test(entry.sequence())),
          Comparator.comparing(Entry::sequence),
          range.name());
    }
  }

  @Test
  void ofAnIndexWhereManyAreEqual() {
    for (int i = 0; i < QUERIES; i++) {
      Range<BigDecimal> range = anyRange(any(AMOUNTS), any(AMOUNTS));
      assertSame(
          range.query().apply(entries("acme").byAmount("a").amount()),
          entries.stream().filter(entry -> range.holds().test(entry.amount())),
          Comparator.comparing(Entry::amount),
          range.name());
    }
  }

  @Test
  void ofOneNumber() {
    for (BigDecimal amount : AMOUNTS) {
      assertSame(
          entries("acme").byAmount("a").amount(amount),
          entries.stream().filter(entry -> entry.amount().compareTo(amount) == 0),
          Comparator.comparing(Entry::amount),
          "equal");
    }
  }

  @Test
  void ofAll() {
    assertSame(
        entries("acme").of("a"),
        entries.stream(),
        Comparator.comparing(Entry::sequence),
        "the table");
    assertSame(
        entries("acme").byAmount("a"),
        entries.stream(),
        Comparator.comparing(Entry::amount),
        "the index");
  }

  private <T extends Comparable<T>> Range<T> anyRange(T low, T high) {
    List<Range<T>> ranges =
        List.of(
            new Range<>("after", r -> r.after(low), v -> v.compareTo(low) > 0),
            new Range<>("from", r -> r.from(low), v -> v.compareTo(low) >= 0),
            new Range<>("before", r -> r.before(high), v -> v.compareTo(high) < 0),
            new Range<>("upTo", r -> r.upTo(high), v -> v.compareTo(high) <= 0),
            new Range<>(
                "between",
                r -> r.between(low, high),
                v -> v.compareTo(low) >= 0 && v.compareTo(high) <= 0));
    return any(ranges);
  }

  /** A range operator, and what it means. */
  private record Range<T>(
      String name,
      Function<OrderedRange<T, ? extends Query<Entry>>, Query<Entry>> query,
      Predicate<T> holds) {}

  private void assertSame(
      Query<Entry> query, Stream<Entry> expected, Comparator<Entry> order, String range) {
    List<Entry> all = expected.toList();
    int size = 1 + random.nextInt(all.size() + 2);
    String where = range + ", pages of " + size + ", seed " + seed;
    assertThat(pages(query, size))
        .as(where)
        .containsExactlyInAnyOrderElementsOf(all)
        .isSortedAccordingTo(order);
    assertThat(pages(query.descending(), size))
        .as(where)
        .containsExactlyInAnyOrderElementsOf(all)
        .isSortedAccordingTo(order.reversed());
    assertThat(query.stream()).as(where).containsExactlyInAnyOrderElementsOf(all);
    assertThat(query.count()).as(where).isEqualTo(all.size());
  }

  private static List<Entry> pages(Query<Entry> query, int size) {
    Page<Entry> page = query.page(size);
    List<Entry> items = new ArrayList<>(page.items());
    while (page.next().isPresent()) {
      assertThat(page.items()).hasSize(size);
      page = query.page(size, PageToken.of(page.next().get().value()));
      items.addAll(page.items());
    }
    return items;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
