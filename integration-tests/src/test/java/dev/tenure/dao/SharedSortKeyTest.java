package dev.tenure.dao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.runtime.Page;
import dev.tenure.runtime.dao.Query;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** In an index many items may have one sort key: a page may end between them, at a bound too. */
class SharedSortKeyTest {
  @Test
  void noItemIsLostOrTwice() {
    OrderDao orders = Shop.create().tenant("acme").orders();
    for (int i = 0; i < 30; i++) {
      Instant at = Instant.parse("2026-01-01T00:00:00Z");
      orders.create(Order.of("acme", "o" + i, "c", at).withDay(i / 10));
    }
    orders.create(Order.of("acme", "none", "c", Instant.EPOCH));

    assertDays(orders.byDay(), 30);
    for (int day = 0; day < 3; day++) {
      assertDays(orders.byDay().day(day), 10);
      assertDays(orders.byDay().day().from(day), 30 - 10 * day);
      assertDays(orders.byDay().day().upTo(day), 10 + 10 * day);
      assertDays(orders.byDay().day().after(day), 20 - 10 * day);
      assertDays(orders.byDay().day().before(day), 10 * day);
      assertDays(orders.byDay().day().between(day, day), 10);
    }
  }

  private static void assertDays(Query<Order> query, int count) {
    for (Query<Order> directed : List.of(query.ascending(), query.descending())) {
      for (int size : new int[] {1, 3, 10, 31}) {
        Set<String> ids = new HashSet<>();
        int items = 0;
        Page<Order> page = directed.page(size);
        while (true) {
          items += page.items().size();
          page.items().forEach(order -> ids.add(order.orderId()));
          if (page.next().isEmpty()) {
            break;
          }
          page = directed.page(size, page.next().get());
        }
        assertThat(items).isEqualTo(count);
        assertThat(ids).hasSize(count);
      }
      assertThat(directed.count()).isEqualTo(count);
    }
  }
}
