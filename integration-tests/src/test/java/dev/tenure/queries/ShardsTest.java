package dev.tenure.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.dao.LocalDynamoDb;
import dev.tenure.models.TestTable;
import dev.tenure.runtime.ForeignItemException;
import dev.tenure.runtime.InvalidPageTokenException;
import dev.tenure.runtime.Page;
import dev.tenure.runtime.PlantedRowEvent;
import dev.tenure.runtime.PlantedRows;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.dao.Query;
import dev.tenure.runtime.page.PageToken;
import dev.tenure.testing.DynamoDbLocalExtension;
import dev.tenure.testing.TenantIsolation;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** A sharded entity is read as if it were not, and lies where its keys say. */
class ShardsTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  private static final TenantId ACME = TenantId.of("acme");
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final Comparator<Event> ORDER =
      Comparator.comparing(Event::at).thenComparing(Event::eventId);

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private final TestTable table = new TestTable();
  private final ChoppyClient choppy = new ChoppyClient(table.client(), random);
  private final RidesTenant acme = connect();
  private final List<Event> events = new ArrayList<>();

  private RidesTenant connect() {
    RidesOperator.connect(LocalDynamoDb.client(), table.options().build()).createTableIfAbsent();
    return tenant(table.client());
  }

  private RidesTenant tenant(DynamoDbClient client) {
    return RidesTable.connect(client, table.options().build()).tenant(ACME);
  }

  @AfterEach
  void close() {
    table.close();
  }

  private void fill(int count) {
    for (int i = 0; i < count; i++) {
      Instant at = START.plusSeconds(random.nextInt(count / 3 + 1));
      events.add(
          acme.events()
              .create(
                  new Event("acme", at, "e" + i, "car" + random.nextInt(3), random.nextInt(9))));
    }
    RidesTable.connect(table.client(), table.options().build())
        .tenant(TenantId.of("acme2"))
        .events()
        .create(new Event("acme2", START, "e", "car0", 0));
    table.sent();
  }

  @Test
  void itemsAreSpreadOverTheShards() {
    fill(160);

    Map<String, Long> sizes =
        LocalDynamoDb.client()
            .scanPaginator(request -> request.tableName(table.options().build().tableName().get()))
            .items()
            .stream()
            .map(row -> row.get("PK").s())
            .filter(key -> key.startsWith("TENANT#acme#"))
            .collect(Collectors.groupingBy(key -> key, Collectors.counting()));

    assertThat(sizes.keySet())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 8).mapToObj(i -> "TENANT#acme#$s00" + i).toList());
    assertThat(sizes.values()).allSatisfy(size -> assertThat(size).isBetween(4L, 45L));
  }

  @Test
  void queriesMergeTheShardsInOrder() {
    fill(200);
    for (RidesTenant tenant : List.of(acme, tenant(choppy.client()))) {
      for (int i = 0; i < 4; i++) {
        Instant from = events.get(random.nextInt(events.size())).at();
        Instant to = from.plusSeconds(random.nextInt(30));
        int speed = random.nextInt(9);
        Predicate<Event> inRange = e -> !e.at().isBefore(from) && !e.at().isAfter(to);
        check(tenant.events().all(), e -> true, ORDER);
        check(tenant.events().all().consistent().descending(), e -> true, ORDER.reversed());
        check(tenant.events().all().at().between(from, to), inRange, ORDER);
        check(tenant.events().all().at().between(from, to).descending(), inRange, ORDER.reversed());
        check(tenant.events().at(from), e -> e.at().equals(from), ORDER);
        check(
            tenant.events().all().filter(EventAttributes.SPEED.eq(speed)),
            e -> e.speed() == speed,
            ORDER);
        check(
            tenant.events().byCar("car1").at().from(from),
            e -> e.car().equals("car1") && !e.at().isBefore(from),
            Comparator.comparing(Event::at));
      }
    }
  }

  private void check(Query<Event> query, Predicate<Event> selected, Comparator<Event> order) {
    List<Event> expected = events.stream().filter(selected).toList();
    String where = "seed " + seed;
    List<Event> streamed = query.stream().toList();
    assertThat(streamed)
        .as(where)
        .containsExactlyInAnyOrderElementsOf(expected)
        .isSortedAccordingTo(order);
    assertThat(query.count()).as(where).isEqualTo(expected.size());
    assertThat(query.first()).as(where).isEqualTo(streamed.stream().findFirst());
    int size = 1 + random.nextInt(70);
    Page<Event> page = query.page(size);
    List<Event> paged = new ArrayList<>(page.items());
    while (page.next().isPresent()) {
      assertThat(page.items()).as(where).hasSize(size);
      page = query.page(size, PageToken.of(page.next().get().value()));
      paged.addAll(page.items());
    }
    assertThat(paged).as(where).containsExactlyElementsOf(streamed);
  }

  @Test
  void viewsAreMergedToo() {
    fill(30);
    List<String> ids = events.stream().sorted(ORDER).map(Event::eventId).toList();
    Query<Sighting> query =
        acme.events().all().filter(EventAttributes.SPEED.atLeast(0)).select(EventViews.SIGHTING);

    assertThat(query.stream()).extracting(Sighting::eventId).containsExactlyElementsOf(ids);
    Page<Sighting> page = query.page(12);
    assertThat(query.page(30, page.next().orElseThrow()).items())
        .extracting(Sighting::eventId)
        .containsExactlyElementsOf(ids.subList(12, 30));
    assertThat(acme.events().get(events.get(0).at(), events.get(0).eventId(), EventViews.SIGHTING))
        .contains(new Sighting(events.get(0).eventId(), events.get(0).car()));
    assertThat(
            acme.events()
                .getAll(
                    events.stream()
                        .map(event -> acme.events().key(event.at(), event.eventId()))
                        .toList()))
        .containsExactlyElementsOf(events.stream().map(Optional::of).toList());
  }

  @Test
  void everyKindOfWriteFindsTheShard() {
    fill(12);
    EventDao dao = acme.events();
    Event one = events.get(0);
    Event two = events.get(1);
    Event three = new Event("acme", START, "new", "car9", 1);

    assertThat(dao.update(one.at(), one.eventId()).setSpeed(70).run().speed()).isEqualTo(70);
    assertThat(dao.upsert(three).addSpeed(5).run().speed()).isEqualTo(5);
    dao.replaceAll(List.of(new Event("acme", two.at(), two.eventId(), "car8", 80)));
    Event four = events.get(3);
    acme.transaction()
        .create(new Event("acme", START, "newer", "car9", 2))
        .delete(dao.key(four.at(), four.eventId()))
        .run();

    assertThat(dao.get(one.at(), one.eventId()).map(Event::speed)).contains(70);
    assertThat(dao.get(two.at(), two.eventId()).map(Event::speed)).contains(80);
    assertThat(dao.byCar("car9").stream()).extracting(Event::eventId).contains("new", "newer");
    assertThat(dao.all().stream()).hasSize(13).doesNotContain(four);
  }

  @Test
  void theAsynchronousTwinMergesThemAlike() {
    fill(60);
    List<Event> all = acme.events().all().stream().toList();
    try (DynamoDbAsyncClient client = LocalDynamoDb.newAsyncClient()) {
      EventAsyncDao twin =
          RidesAsyncTable.connect(client, table.options().build()).tenant(ACME).events();
      List<Event> published = new ArrayList<>();
      twin.all().stream().subscribe(published::add).join();

      assertThat(published).containsExactlyElementsOf(all);
      assertThat(twin.all().count().join()).isEqualTo(60);
      Page<Event> page = twin.all().consistent().page(25).join();
      assertThat(page.items()).containsExactlyElementsOf(all.subList(0, 25));
      assertThat(acme.events().all().page(100, page.next().orElseThrow()).items())
          .containsExactlyElementsOf(all.subList(25, 60));
      assertThat(twin.get(all.get(7).at(), all.get(7).eventId()).join()).contains(all.get(7));
    }
  }

  @Test
  void byKeyThereIsOneRequest() {
    fill(20);
    Event event = events.get(7);

    assertThat(acme.events().get(event.at(), event.eventId())).contains(event);
    assertThat(acme.events().getConsistent(event.at(), event.eventId())).contains(event);
    acme.events().save(event);
    assertThat(acme.events().delete(event.at(), event.eventId())).contains(event);
    assertThat(acme.events().get(event.at(), event.eventId())).isEmpty();
    assertThat(table.sent()).hasSize(5);
  }

  @Test
  void aPageAsksEachShardForItsShare() {
    fill(160);
    Page<Event> page = acme.events().all().page(40);

    assertThat(page.items()).hasSize(40);
    List<QueryRequest> requests = table.sent().stream().map(QueryRequest.class::cast).toList();
    assertThat(requests).hasSizeBetween(8, 14);
    assertThat(requests).allSatisfy(request -> assertThat(request.limit()).isLessThan(12));
    assertThat(requests)
        .extracting(request -> request.expressionAttributeValues().get(":pk").s())
        .contains("TENANT#acme#$s000", "TENANT#acme#$s007");
  }

  @Test
  void aTokenGoesOnThoughItsItemIsGone() {
    fill(60);
    List<Event> all = acme.events().all().stream().toList();
    Page<Event> page = acme.events().all().page(25);
    Event last = page.items().get(24);
    assertThat(acme.events().delete(last.at(), last.eventId())).isPresent();

    assertThat(acme.events().all().page(100, page.next().orElseThrow()).items())
        .containsExactlyElementsOf(all.subList(25, 60));
  }

  @Test
  void aTokenIsOfItsQueryAndTenant() {
    fill(30);
    PageToken token = acme.events().all().page(5).next().orElseThrow();
    RidesTenant other =
        RidesTable.connect(table.client(), table.options().build()).tenant(TenantId.of("acme2"));

    assertThatThrownBy(() -> other.events().all().page(5, token))
        .isInstanceOf(InvalidPageTokenException.class);
    assertThatThrownBy(() -> acme.events().all().descending().page(5, token))
        .isInstanceOf(InvalidPageTokenException.class);
    assertThatThrownBy(() -> acme.rides().all().page(5, token))
        .isInstanceOf(InvalidPageTokenException.class);
  }

  @Test
  void aRowInAnotherShardThanItsOwnIsPlanted() {
    fill(10);
    Event event = events.get(0);
    Map<String, AttributeValue> row = new HashMap<>(EventSchema.INSTANCE.toItem(event));
    String own = row.get("PK").s();
    String other = own.endsWith("0") ? "TENANT#acme#$s001" : "TENANT#acme#$s000";
    row.put("PK", AttributeValue.fromS(other));
    table.putItem(row);

    assertThatThrownBy(() -> acme.events().all().page(50)).isInstanceOf(ForeignItemException.class);
    RidesTenant skipping =
        RidesTable.connect(
                table.client(), table.options().plantedRows(PlantedRows.SKIP_AND_REPORT).build())
            .tenant(ACME);
    assertThat(skipping.events().all().stream()).hasSize(10);
    assertThat(table.planted())
        .extracting(PlantedRowEvent::rule)
        .containsOnly(PlantedRowEvent.Rule.KEY);
  }

  @Test
  void twoTenantsCannotReachEachOther() {
    TenantIsolation.of(RidesTable.DEFINITION, RidesTable::connect, RidesTable::tenant)
        .tenants(ACME, TenantId.of("acme2"))
        .entity(
            EventSchema.INSTANCE,
            RidesTenant::events,
            tenant ->
                List.of(
                    new Event(tenant.value(), START, "1", "car", 1),
                    new Event(tenant.value(), START, "2", "car", 2)),
            events ->
                events
                    .get(dao -> dao.get(START, "1"))
                    .get(dao -> dao.getConsistent(START, "1"))
                    .query(EventDao::all)
                    .query(dao -> dao.at(START).filter(EventAttributes.SPEED.atLeast(0)))
                    .query(dao -> dao.byCar("car"))
                    .delete(dao -> dao.delete(START, "2")))
        .verify(dynamoDb);
  }

  @Test
  void sharedDataIsSpreadToo() {
    RidesShared shared = RidesShared.connect(table.client(), table.options().build());
    for (String word : List.of("taxi", "fare", "rank", "cab")) {
      shared.words().create(new Word(word, "meaning of " + word));
    }

    assertThat(acme.words().all().stream())
        .extracting(Word::word)
        .containsExactly("cab", "fare", "rank", "taxi");
    assertThat(acme.words().get("rank")).isPresent();
    assertThat(table.get(Map.of("PK", "$SHARED#$s001", "SK", "WORD#cab")).isEmpty())
        .isNotEqualTo(table.get(Map.of("PK", "$SHARED#$s000", "SK", "WORD#cab")).isEmpty());
  }

  @Test
  void numbersAreMergedAsNumbers() {
    try (TestTable other = new TestTable()) {
      MetersOperator.connect(LocalDynamoDb.client(), other.options().build()).createTableIfAbsent();
      ReadingDao readings =
          MetersTable.connect(other.client(), other.options().build()).tenant(ACME).readings();
      List<BigDecimal> numbers = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        numbers.add(BigDecimal.valueOf(random.nextInt(2000) - 1000, random.nextInt(3)));
      }
      List<BigDecimal> sorted =
          numbers.stream().map(BigDecimal::stripTrailingZeros).distinct().sorted().toList();
      sorted.forEach(number -> readings.create(new Reading("acme", "m#1", number, 1)));
      readings.create(new Reading("acme", "m#2", BigDecimal.ONE, 1));

      assertThat(readings.of("m#1").stream())
          .extracting(reading -> reading.number().stripTrailingZeros())
          .containsExactlyElementsOf(sorted);
      BigDecimal low = sorted.get(10);
      assertThat(readings.of("m#1").number().from(low).count()).isEqualTo(sorted.size() - 10);
      assertThat(readings.get("m#1", low)).isPresent();
      Page<Reading> page = readings.of("m#1").descending().page(20);
      assertThat(readings.of("m#1").descending().page(100, page.next().orElseThrow()).items())
          .hasSize(sorted.size() - 20);
    }
  }
}
