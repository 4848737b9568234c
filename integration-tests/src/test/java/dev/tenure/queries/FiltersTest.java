package dev.tenure.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.dao.LocalDynamoDb;
import dev.tenure.models.TestTable;
import dev.tenure.runtime.InvalidExpressionException;
import dev.tenure.runtime.InvalidPageTokenException;
import dev.tenure.runtime.Page;
import dev.tenure.runtime.PlantedRows;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.dao.Query;
import dev.tenure.runtime.dao.TableQuery;
import dev.tenure.runtime.expression.Condition;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** A filtered query is the same filter over the objects in memory, however it is read. */
class FiltersTest {
  private static final TenantId ACME = TenantId.of("acme");
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final List<String> CITIES = List.of("Bern", "Chur", "Genève");
  private static final List<String> DRIVERS = List.of("ada", "bo", "", "ada#2", "é");
  private static final List<String> EXTRAS = List.of("dog", "ski", "chair");
  private static final Comparator<Ride> BY_ID = Comparator.comparing(Ride::rideId);
  private static final Comparator<Ride> BY_START =
      Comparator.comparing(Ride::startedAt).thenComparing(Ride::rideId);

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private final TestTable table = new TestTable();
  private final RidesTenant acme = connect();
  private final List<Ride> rides = new ArrayList<>();

  /** A condition, and what it means of an object. */
  private record Asked(Condition<Ride> condition, Predicate<Ride> meaning) {
    Asked and(Asked other) {
      return new Asked(condition.and(other.condition), meaning.and(other.meaning));
    }

    Asked or(Asked other) {
      return new Asked(condition.or(other.condition), meaning.or(other.meaning));
    }

    Asked not() {
      return new Asked(condition.not(), meaning.negate());
    }
  }

  private RidesTenant connect() {
    RidesOperator.connect(LocalDynamoDb.client(), table.options().build()).createTableIfAbsent();
    return RidesTable.connect(table.client(), table.options().build()).tenant(ACME);
  }

  @AfterEach
  void close() {
    table.close();
  }

  private void fill(int count) {
    for (int i = 0; i < count; i++) {
      rides.add(acme.rides().create(ride(ACME, String.format(java.util.Locale.ROOT, "%04d", i))));
    }
    TenantId other = TenantId.of("acme2");
    RidesTable.connect(table.client(), table.options().build())
        .tenant(other)
        .rides()
        .create(ride(other, "0000"));
    table.sent();
  }

  private Ride ride(TenantId tenant, String id) {
    return new Ride(
        tenant.value(),
        id,
        any(CITIES),
        START.plusSeconds(random.nextInt(20)),
        any(List.of(RideStatus.values())),
        BigDecimal.valueOf(random.nextInt(200) - 100, 1),
        random.nextBoolean() ? null : any(DRIVERS),
        Set.copyOf(EXTRAS.subList(0, random.nextInt(EXTRAS.size() + 1))));
  }

  private <V> V any(List<V> values) {
    return values.get(random.nextInt(values.size()));
  }

  private Asked any(int depth) {
    return switch (random.nextInt(depth > 0 ? 9 : 6)) {
      case 0 -> {
        RideStatus status = any(List.of(RideStatus.values()));
        yield new Asked(RideAttributes.STATUS.eq(status), ride -> ride.status() == status);
      }
      case 1 -> {
        BigDecimal bound = BigDecimal.valueOf(random.nextInt(200) - 100, 1);
        yield new Asked(
            RideAttributes.FARE.greaterThan(bound), ride -> ride.fare().compareTo(bound) > 0);
      }
      case 2 -> new Asked(RideAttributes.DRIVER.absent(), ride -> ride.driver() == null);
      case 3 ->
          new Asked(
              RideAttributes.DRIVER.beginsWith("ada"),
              ride -> ride.driver() != null && ride.driver().startsWith("ada"));
      case 4 -> {
        String extra = any(EXTRAS);
        yield new Asked(
            RideAttributes.EXTRAS.contains(extra), ride -> ride.extras().contains(extra));
      }
      case 5 -> {
        String city = any(CITIES);
        yield new Asked(RideAttributes.CITY.ne(city), ride -> !ride.city().equals(city));
      }
      case 6 -> any(depth - 1).and(any(depth - 1));
      case 7 -> any(depth - 1).or(any(depth - 1));
      default -> any(depth - 1).not();
    };
  }

  @Test
  void aFilterMeansWhatItMeansOfTheObjects() {
    fill(150);
    for (int i = 0; i < 40; i++) {
      Asked asked = any(3);
      String city = any(CITIES);
      String from = any(rides).rideId();
      check(acme.rides().all(), asked, ride -> true, BY_ID);
      check(acme.rides().all().consistent().descending(), asked, ride -> true, BY_ID.reversed());
      check(
          acme.rides().all().rideId().from(from),
          asked,
          ride -> ride.rideId().compareTo(from) >= 0,
          BY_ID);
      check(acme.rides().byCity(city), asked, ride -> ride.city().equals(city), BY_START);
    }
  }

  private void check(Query<Ride> query, Asked asked, Predicate<Ride> path, Comparator<Ride> order) {
    Query<Ride> filtered = query.filter(asked.condition());
    List<Ride> expected = rides.stream().filter(path.and(asked.meaning())).sorted(order).toList();
    String what = asked.condition() + ", seed " + seed;
    assertThat(filtered.stream()).as(what).containsExactlyElementsOf(expected);
    assertThat(filtered.count()).as(what).isEqualTo(expected.size());
    assertThat(filtered.first()).as(what).isEqualTo(expected.stream().findFirst());
    int size = 1 + random.nextInt(60);
    List<Ride> paged = new ArrayList<>();
    Page<Ride> page = filtered.page(size);
    paged.addAll(page.items());
    while (page.next().isPresent()) {
      assertThat(page.items()).as(what).hasSize(size);
      page = filtered.page(size, page.next().get());
      paged.addAll(page.items());
    }
    assertThat(paged).as(what).containsExactlyElementsOf(expected);
  }

  @Test
  void whatIsAskedNeedNotBeShown() {
    fill(40);
    Condition<Ride> paid = RideAttributes.STATUS.eq(RideStatus.PAID);
    List<Trip> expected =
        rides.stream()
            .filter(ride -> ride.status() == RideStatus.PAID)
            .map(ride -> new Trip(ride.rideId(), ride.startedAt()))
            .toList();
    TableQuery<Trip> trips = acme.rides().all().filter(paid).select(RideViews.TRIP).consistent();

    assertThat(trips.stream()).containsExactlyElementsOf(expected);
    assertThat(trips.count()).isEqualTo(expected.size());
    Page<Trip> page = trips.page(3);
    assertThat(trips.page(100, page.next().orElseThrow()).items())
        .containsExactlyElementsOf(expected.subList(3, expected.size()));
    assertThat(
            acme.rides().byCity(rides.get(0).city()).filter(paid).select(RideViews.TRIP).stream())
        .hasSameSizeAs(acme.rides().byCity(rides.get(0).city()).filter(paid).stream().toList());
  }

  @Test
  void conditionsAddUp() {
    fill(30);
    Condition<Ride> paid = RideAttributes.STATUS.eq(RideStatus.PAID);
    Condition<Ride> dog = RideAttributes.EXTRAS.contains("dog");

    assertThat(acme.rides().all().filter(paid).filter(dog).stream())
        .containsExactlyElementsOf(
            rides.stream()
                .filter(ride -> ride.status() == RideStatus.PAID && ride.extras().contains("dog"))
                .toList());
  }

  @Test
  void aSelectiveFilterDoesNotReadRowByRow() {
    fill(150);
    Ride last = rides.get(rides.size() - 1);
    acme.rides()
        .save(
            new Ride(
                "acme",
                last.rideId(),
                "Bern",
                START,
                RideStatus.PAID,
                BigDecimal.TEN,
                "the one",
                Set.of()));
    table.sent();

    Optional<Ride> first = acme.rides().all().filter(RideAttributes.DRIVER.eq("the one")).first();

    assertThat(first.map(Ride::rideId)).contains(last.rideId());
    assertThat(table.sent())
        .map(request -> ((QueryRequest) request).limit())
        .containsExactly(100, 200);
  }

  @Test
  void theTokenOfAnotherFilterIsRefused() {
    fill(20);
    Condition<Ride> cheap = RideAttributes.FARE.lessThan(BigDecimal.valueOf(100));
    var token = acme.rides().all().filter(cheap).page(1).next().orElseThrow();

    List<Query<Ride>> others =
        List.of(
            acme.rides().all(),
            acme.rides().all().filter(RideAttributes.FARE.lessThan(BigDecimal.valueOf(101))),
            acme.rides().all().filter(RideAttributes.FARE.atMost(BigDecimal.valueOf(100))),
            acme.rides().all().filter(cheap.or(RideAttributes.DRIVER.absent())));
    for (Query<Ride> other : others) {
      assertThatThrownBy(() -> other.page(1, token)).isInstanceOf(InvalidPageTokenException.class);
    }
    assertThat(acme.rides().all().filter(cheap).page(1, token).items()).hasSize(1);
    assertThat(acme.rides().all().consistent().filter(cheap).page(1, token).items()).hasSize(1);
  }

  @Test
  void anIndexIsNotFilteredByItsOwnKey() {
    Condition<Ride> dear = RideAttributes.FARE.atLeast(BigDecimal.TEN);

    assertThatThrownBy(() -> acme.rides().byFare().filter(dear))
        .isInstanceOf(InvalidExpressionException.class)
        .hasMessage(
            "byFare of Ride: 'fare' is a key that byFare is read by; ask its range instead");
    assertThat(acme.rides().byFare().fare().from(BigDecimal.TEN).stream()).isEmpty();
  }

  @Test
  void plantedRowsAreStillRefused() {
    fill(3);
    Ride ride = rides.get(0);
    table.putItem(
        Map.of(
            "PK", AttributeValue.fromS("TENANT#acme2"),
            "SK", AttributeValue.fromS("RIDE#9999"),
            "byCity_pk", AttributeValue.fromS("TENANT#acme#" + ride.city()),
            "byCity_sk", AttributeValue.fromS("2026-01-01T00:00:00.000000000Z#9999"),
            "driver", AttributeValue.fromS("planted")));
    RidesTenant skipping =
        RidesTable.connect(
                table.client(), table.options().plantedRows(PlantedRows.SKIP_AND_REPORT).build())
            .tenant(ACME);
    Query<Ride> planted =
        skipping.rides().byCity(ride.city()).filter(RideAttributes.DRIVER.eq("planted"));

    assertThat(planted.page(5).items()).isEmpty();
    assertThat(planted.stream()).isEmpty();
    assertThat(planted.count()).isZero();
    assertThat(table.planted()).isNotEmpty();
  }

  @Test
  void onlyTheTableIsReadConsistently() {
    fill(2);
    assertThat(acme.rides().getConsistent("0000")).isPresent();
    assertThat(acme.rides().all().rideId().from("0001").consistent().stream()).hasSize(1);
    assertThat(acme.rides().all().consistent().descending().count()).isEqualTo(2);

    assertThat(table.sent())
        .allSatisfy(
            request ->
                assertThat(request.getValueForField("ConsistentRead", Boolean.class))
                    .contains(true));
    assertThat(Query.class.getMethods()).extracting("name").doesNotContain("consistent");
    assertThat(acme.rides().byCity("Bern")).isNotInstanceOf(TableQuery.class);
  }
}
