package dev.tenure.queries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.dao.LocalDynamoDb;
import dev.tenure.models.TestTable;
import dev.tenure.runtime.Page;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.dao.Query;
import dev.tenure.runtime.expression.Condition;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Queries whose answers come in many responses, some of them empty. */
class ManyResponsesTest {
  private static final TenantId ACME = TenantId.of("acme");

  private final Random random = new Random(7);
  private final TestTable table = new TestTable();
  private final ChoppyClient choppy = new ChoppyClient(table.client(), random);
  private final RidesTenant acme = connect();

  private RidesTenant connect() {
    RidesOperator.connect(LocalDynamoDb.client(), table.options().build()).createTableIfAbsent();
    return RidesTable.connect(table.client(), table.options().build()).tenant(ACME);
  }

  @AfterEach
  void close() {
    table.close();
  }

  private List<Ride> fill(int count, int bytes) {
    List<Ride> rides = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Ride ride =
          new Ride(
              "acme",
              String.format(Locale.ROOT, "%04d", i),
              "Bern",
              Instant.EPOCH.plusSeconds(i),
              i % 5 == 0 ? RideStatus.PAID : RideStatus.ORDERED,
              BigDecimal.valueOf(i),
              "d".repeat(bytes),
              Set.of());
      rides.add(acme.rides().create(ride));
    }
    table.sent();
    return rides;
  }

  @Test
  void aPageOfMoreThanOneMegabyteTakesSeveralRequests() {
    List<Ride> rides = fill(12, 300_000);

    Page<Ride> page = acme.rides().all().page(9);

    assertThat(page.items()).containsExactlyElementsOf(rides.subList(0, 9));
    assertThat(table.sent()).hasSizeBetween(3, 4);
    assertThat(acme.rides().all().page(9, page.next().orElseThrow()).items())
        .containsExactlyElementsOf(rides.subList(9, 12));
    assertThat(acme.rides().byCity("Bern").descending().stream()).hasSize(12);
    table.sent();
    assertThat(acme.rides().all().count()).isEqualTo(12);
    assertThat(table.sent()).hasSizeGreaterThan(1);
    assertThat(acme.rides().all().filter(RideAttributes.STATUS.eq(RideStatus.PAID)).count())
        .isEqualTo(3);
  }

  @Test
  void answersDoNotDependOnHowTheyAreCut() {
    List<Ride> rides = fill(103, 1);
    RidesTenant cut = RidesTable.connect(choppy.client(), table.options().build()).tenant(ACME);
    Condition<Ride> paid = RideAttributes.STATUS.eq(RideStatus.PAID);

    check(cut.rides().all(), rides, ride -> true);
    check(cut.rides().byCity("Bern"), rides, ride -> true);
    check(cut.rides().all().filter(paid), rides, ride -> ride.status() == RideStatus.PAID);
    check(cut.rides().byCity("Bern").filter(RideAttributes.DRIVER.absent()), rides, ride -> false);
    check(
        cut.rides().all().rideId().between("0010", "0019"),
        rides,
        ride -> ride.rideId().startsWith("001"));
  }

  private void check(Query<Ride> query, List<Ride> rides, Predicate<Ride> selected) {
    List<Ride> expected = rides.stream().filter(selected).toList();
    choppy.queries();
    assertThat(query.count()).isEqualTo(expected.size());
    assertThat(choppy.queries()).isGreaterThan(2);
    assertThat(query.stream()).containsExactlyElementsOf(expected);
    assertThat(query.first()).isEqualTo(expected.stream().findFirst());
    for (int size : new int[] {1, 7, 10, 21, 1000}) {
      Page<Ride> page = query.page(size);
      List<Ride> paged = new ArrayList<>(page.items());
      while (page.next().isPresent()) {
        assertThat(page.items()).hasSize(size);
        page = query.page(size, page.next().get());
        paged.addAll(page.items());
      }
      assertThat(paged).containsExactlyElementsOf(expected);
    }
  }

  @Test
  void aPageThatEndsWhereTheItemsEndMayHaveAnEmptyOneBehind() {
    List<Ride> rides = fill(10, 1);

    Page<Ride> page = acme.rides().all().page(10);
    assertThat(page.items()).containsExactlyElementsOf(rides);
    Page<Ride> behind = acme.rides().all().page(10, page.next().orElseThrow());
    assertThat(behind.items()).isEmpty();
    assertThat(behind.next()).isEmpty();
    assertThat(acme.rides().all().page(11).next()).isEmpty();
  }
}
