package dev.tenure.dao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.runtime.Page;
import dev.tenure.runtime.dao.OrderedRange;
import dev.tenure.runtime.dao.Query;
import dev.tenure.runtime.dao.TextRange;
import dev.tenure.runtime.page.PageToken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A range means what the typed values mean: every query, page by page, is the same filter over the
 * objects in memory. Data and queries are random, from a seed that a failure names.
 */
class RangesTest {
  private static final int QUERIES = 150;
  private static final List<String> TEXTS =
      List.of(
          "a", "a#", "a#b", "a b", "a$", "a$20", "A", "#", "$", " ", "aa", "b", "0", "é", "é",
          "\uE000", "\uFFFD", "😀", "😀#", "z\u0000", "~", "ORDER", "1", "10", "2");
  private static final List<Integer> YEARS =
      List.of(Integer.MIN_VALUE, -10, -1, 0, 1, 9, 10, 2026, Integer.MAX_VALUE);

  private static final Comparator<String> BY_CODE_POINT =
      (a, b) -> {
        int[] left = a.codePoints().toArray();
        int[] right = b.codePoints().toArray();
        return Arrays.compare(left, right);
      };
  private static final Comparator<Course> COURSE_ORDER =
      Comparator.comparingInt(Course::year)
          .thenComparing(Course::code, BY_CODE_POINT)
          .thenComparing(Course::room, BY_CODE_POINT);
  private static final Comparator<Order> ORDER_ORDER =
      Comparator.comparing(Order::placedAt).thenComparing(Order::orderId, BY_CODE_POINT);

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private final Shop shop = Shop.create();
  private final List<Course> courses = new ArrayList<>();
  private final List<Order> orders = new ArrayList<>();

  @BeforeEach
  void fill() {
    for (int i = 0; i < 120; i++) {
      Course course = new Course("acme", any(YEARS), any(TEXTS), any(TEXTS), "t" + i);
      Order order = Order.of("acme", any(TEXTS) + any(TEXTS), any(TEXTS), anyInstant());
      courses.removeIf(other -> COURSE_ORDER.compare(other, course) == 0);
      orders.removeIf(other -> other.orderId().equals(order.orderId()));
      courses.add(course);
      orders.add(order);
      shop.tenant("acme").courses().save(course);
      shop.tenant("acme").orders().save(order);
    }
    for (String other : new String[] {"acme2", "A"}) {
      shop.tenant(other).courses().save(new Course(other, 0, "a", "a", "foreign"));
      shop.tenant(other).orders().save(Order.of(other, "a", "a", anyInstant()));
    }
  }

  @Test
  void onTheFirstPart() {
    for (int i = 0; i < QUERIES; i++) {
      int low = any(YEARS) + random.nextInt(3) - 1;
      int high = any(YEARS);
      Range<Integer> range = anyRange(low, high, Comparator.naturalOrder());
      assertSame(
          range.apply(shop.tenant("acme").courses().all().year()),
          courses.stream().filter(course -> range.holds(course.year())),
          COURSE_ORDER,
          range.name());
    }
  }

  @Test
  void onAPartInTheMiddle() {
    for (int i = 0; i < QUERIES; i++) {
      int year = any(YEARS);
      Range<String> range = anyTextRange();
      assertSame(
          range.apply(shop.tenant("acme").courses().all().year(year).code()),
          courses.stream().filter(c -> c.year() == year && range.holds(c.code())),
          COURSE_ORDER,
          range.name());
    }
  }

  @Test
  void onTheLastPart() {
    for (int i = 0; i < QUERIES; i++) {
      Course some = any(courses);
      Range<String> range = anyTextRange();
      assertSame(
          range.apply(
              shop.tenant("acme").courses().all().year(some.year()).code(some.code()).room()),
          courses.stream()
              .filter(c -> c.year() == some.year() && c.code().equals(some.code()))
              .filter(c -> range.holds(c.room())),
          COURSE_ORDER,
          range.name());
    }
  }

  @Test
  void onTheOnlyPart() {
    for (int i = 0; i < QUERIES; i++) {
      Range<String> range = anyTextRange();
      assertSame(
          range.apply(shop.tenant("acme").orders().all().orderId()),
          orders.stream().filter(order -> range.holds(order.orderId())),
          Comparator.comparing(Order::orderId, BY_CODE_POINT),
          range.name());
    }
  }

  @Test
  void onAnIndex() {
    for (int i = 0; i < QUERIES; i++) {
      Order some = any(orders);
      Range<Instant> times = anyRange(anyInstant(), anyInstant(), Comparator.naturalOrder());
      Range<String> texts = anyTextRange();
      OrderDao.ByCustomer query = shop.tenant("acme").orders().byCustomer(some.customerId());
      Predicate<Order> sameCustomer = order -> order.customerId().equals(some.customerId());
      assertSame(query, orders.stream().filter(sameCustomer), ORDER_ORDER, "byCustomer");
      assertSame(
          times.apply(query.placedAt()),
          orders.stream().filter(sameCustomer).filter(order -> times.holds(order.placedAt())),
          ORDER_ORDER,
          times.name());
      assertSame(
          texts.apply(query.placedAt(some.placedAt()).orderId()),
          orders.stream()
              .filter(sameCustomer)
              .filter(order -> order.placedAt().equals(some.placedAt()))
              .filter(order -> texts.holds(order.orderId())),
          ORDER_ORDER,
          texts.name());
      assertSame(
          query.placedAt(some.placedAt()).orderId(some.orderId()),
          Stream.of(some),
          ORDER_ORDER,
          "orderId");
    }
  }

  @Test
  void withoutARange() {
    assertSame(shop.tenant("acme").courses().all(), courses.stream(), COURSE_ORDER, "courses");
    assertSame(
        shop.tenant("acme").orders().all(),
        orders.stream(),
        Comparator.comparing(Order::orderId, BY_CODE_POINT),
        "orders");
    for (int year : YEARS) {
      assertSame(
          shop.tenant("acme").courses().all().year(year),
          courses.stream().filter(course -> course.year() == year),
          COURSE_ORDER,
          "year");
    }
    assertThat(shop.tenant("a").courses().all().count()).isZero();
    assertThat(shop.tenant("A").courses().all().count()).isEqualTo(1);
  }

  /** Compares all ends of a query, in both directions, with what it should find. */
  private <T> void assertSame(
      Query<T> query, Stream<T> expected, Comparator<T> order, String range) {
    List<T> ascending = expected.sorted(order).toList();
    List<T> descending = new ArrayList<>(ascending);
    Collections.reverse(descending);
    int size = 1 + random.nextInt(ascending.size() + 2);
    String where = range + ", pages of " + size + ", seed " + seed;
    assertThat(pages(query, size)).as(where).isEqualTo(ascending);
    assertThat(pages(query.descending(), size)).as(where).isEqualTo(descending);
    assertThat(query.stream()).as(where).isEqualTo(ascending);
    assertThat(query.count()).as(where).isEqualTo(ascending.size());
    assertThat(query.descending().first()).as(where).isEqualTo(descending.stream().findFirst());
  }

  private static <T> List<T> pages(Query<T> query, int size) {
    List<T> items = new ArrayList<>();
    Page<T> page = query.page(size);
    items.addAll(page.items());
    while (page.next().isPresent()) {
      assertThat(page.items()).hasSize(size);
      page = query.page(size, PageToken.of(page.next().get().value()));
      items.addAll(page.items());
    }
    return items;
  }

  /** A range operator with its operands, and the same in memory. */
  private record Range<V>(
      String name,
      Function<OrderedRange<V, ? extends Query<?>>, Query<?>> query,
      Predicate<V> filter) {
    @SuppressWarnings("unchecked") // the query is of the range it was made from
    <T> Query<T> apply(OrderedRange<V, Query<T>> range) {
      return (Query<T>) query.apply(range);
    }

    boolean holds(V value) {
      return filter.test(value);
    }
  }

  private <V> Range<V> anyRange(V low, V high, Comparator<V> order) {
    Map<String, Range<V>> ranges = new LinkedHashMap<>();
    add(ranges, "after", r -> r.after(low), v -> order.compare(v, low) > 0);
    add(ranges, "from", r -> r.from(low), v -> order.compare(v, low) >= 0);
    add(ranges, "before", r -> r.before(high), v -> order.compare(v, high) < 0);
    add(ranges, "upTo", r -> r.upTo(high), v -> order.compare(v, high) <= 0);
    add(
        ranges,
        "between",
        r -> r.between(low, high),
        v -> order.compare(v, low) >= 0 && order.compare(v, high) <= 0);
    return any(List.copyOf(ranges.values()));
  }

  private Range<String> anyTextRange() {
    if (random.nextInt(6) == 0) {
      String beginning = random.nextInt(10) == 0 ? "" : any(TEXTS);
      return new Range<>(
          "beginsWith",
          range -> ((TextRange<String, ? extends Query<?>>) range).beginsWith(beginning),
          text -> text.startsWith(beginning));
    }
    String low = any(TEXTS) + (random.nextBoolean() ? any(TEXTS) : "");
    return anyRange(low, any(TEXTS), BY_CODE_POINT);
  }

  private static <V> void add(
      Map<String, Range<V>> ranges,
      String name,
      Function<OrderedRange<V, ? extends Query<?>>, Query<?>> query,
      Predicate<V> filter) {
    ranges.put(name, new Range<>(name, query, filter));
  }

  private <V> V any(List<V> values) {
    return values.get(random.nextInt(values.size()));
  }

  private Instant anyInstant() {
    Instant some = Instant.parse("2026-01-01T00:00:00Z");
    return switch (random.nextInt(4)) {
      case 0 -> some.plusSeconds(random.nextInt(4));
      case 1 -> some.plusMillis(random.nextInt(4));
      case 2 -> some.plusNanos(random.nextInt(4));
      default -> some;
    };
  }
}
