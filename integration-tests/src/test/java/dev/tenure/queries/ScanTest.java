package dev.tenure.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.dao.LocalDynamoDb;
import dev.tenure.models.TestTable;
import dev.tenure.models.schools.CatalogOperator;
import dev.tenure.runtime.ForeignItemException;
import dev.tenure.runtime.OperationFailedException;
import dev.tenure.runtime.PlantedRows;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.stream.ScanPosition;
import dev.tenure.runtime.stream.ScanProgress;
import dev.tenure.runtime.stream.ScannedItem;
import dev.tenure.runtime.stream.TableScan;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** The operator's scan meets each item once, says whose it is, and can be taken up again. */
class ScanTest {
  private static final List<TenantId> TENANTS =
      List.of(TenantId.of("acme"), TenantId.of("acme2"), TenantId.of("a"));
  private static final int EACH = 12;

  private final TestTable table = new TestTable();
  private final ExecutorService threads = Executors.newFixedThreadPool(3);

  @AfterEach
  void close() {
    threads.shutdownNow();
    table.close();
  }

  private RidesOperator operator(TableOptions options) {
    return RidesOperator.connect(table.client(), options);
  }

  /** Rides of about 100 kB and events of three tenants, and a shared word. */
  private void fill() {
    TableOptions options = table.options().build();
    operator(options).createTableIfAbsent();
    RidesTable rides = RidesTable.connect(table.client(), options);
    for (TenantId tenant : TENANTS) {
      for (int i = 0; i < EACH; i++) {
        rides.tenant(tenant).rides().create(ride(tenant, i));
        rides
            .tenant(tenant)
            .events()
            .create(new Event(tenant.value(), Instant.EPOCH, "e" + i, "car", i));
      }
    }
    RidesShared.connect(table.client(), options).words().create(new Word("taxi", "a car"));
    table.put(Map.of("PK", "OTHER#1", "SK", "row of another program"));
    table.sent();
  }

  private static Ride ride(TenantId tenant, int i) {
    return new Ride(
        tenant.value(),
        "r" + i,
        "Bern",
        Instant.EPOCH,
        RideStatus.PAID,
        BigDecimal.valueOf(i),
        "d".repeat(100_000),
        Set.of());
  }

  /** What a scan says of an item. */
  private static String told(ScannedItem<TenantId> item) {
    String tenant = item.tenant().map(TenantId::value).orElse("none");
    String id =
        item.as(RideSchema.INSTANCE)
            .map(ride -> ride.tenantId() + " " + ride.rideId())
            .or(() -> item.as(EventSchema.INSTANCE).map(e -> e.tenantId() + " " + e.eventId()))
            .or(() -> item.as(WordSchema.INSTANCE).map(Word::word))
            .orElseThrow();
    return tenant + ": " + item.entity() + " " + id;
  }

  private static List<String> all() {
    List<String> all = new ArrayList<>(List.of("none: Word taxi"));
    for (TenantId tenant : TENANTS) {
      for (int i = 0; i < EACH; i++) {
        all.add(tenant.value() + ": Ride " + tenant.value() + " r" + i);
        all.add(tenant.value() + ": Event " + tenant.value() + " e" + i);
      }
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 16})
  void eachItemIsMetOnce(int segments) {
    fill();
    List<String> alone = new ArrayList<>();
    List<String> together = new ArrayList<>();
    List<ScanProgress> progress = new ArrayList<>();
    TableScan<TenantId> scan = operator(table.options().build()).scan().segments(segments);

    scan.forEach(item -> alone.add(told(item)));
    scan.consistent()
        .listener(progress::add)
        .forEach(
            threads,
            item -> {
              synchronized (together) {
                together.add(told(item));
              }
            });

    assertThat(alone).containsExactlyInAnyOrderElementsOf(all());
    assertThat(together).containsExactlyInAnyOrderElementsOf(all());
    ScanProgress end = progress.get(progress.size() - 1);
    assertThat(end.position().isDone()).isTrue();
    assertThat(end.position().segments()).isEqualTo(segments);
    assertThat(end.items()).isEqualTo(all().size());
    assertThat(end.rowsRead()).isEqualTo(all().size() + 1);
    assertThat(end.consumedCapacity()).isGreaterThan(800); // 3.6 MB, 4 KB a unit
    assertThat(progress).extracting(p -> p.position().segmentsDone()).isSorted();
    assertThat(table.sent())
        .hasSizeGreaterThanOrEqualTo(2 * segments)
        .allSatisfy(request -> assertThat(request).isInstanceOf(ScanRequest.class));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8})
  void oneTenantAndOneEntityAreReadAlone(int segments) {
    fill();
    TableScan<TenantId> scan = operator(table.options().build()).scan().segments(segments);
    TenantId acme = TENANTS.get(0);

    assertThat(met(scan.tenant(acme)))
        .containsExactlyInAnyOrderElementsOf(
            all().stream().filter(told -> told.startsWith("acme:")).toList())
        .hasSize(2 * EACH);
    assertThat(met(scan.entity(EventSchema.INSTANCE)))
        .containsExactlyInAnyOrderElementsOf(
            all().stream().filter(told -> told.contains(": Event ")).toList())
        .hasSize(3 * EACH);
    assertThat(met(scan.entity(WordSchema.INSTANCE))).containsExactly("none: Word taxi");
    assertThat(met(scan.tenant(acme).entity(WordSchema.INSTANCE))).isEmpty();
    table.sent();
    List<ScanProgress> progress = new ArrayList<>();
    assertThat(met(scan.entity(EventSchema.INSTANCE).tenant(acme).listener(progress::add)))
        .containsExactlyInAnyOrderElementsOf(
            all().stream().filter(told -> told.startsWith("acme: Event")).toList());
    ScanProgress end = progress.get(progress.size() - 1);
    assertThat(end.items()).isEqualTo(EACH);
    assertThat(end.rowsRead()).isEqualTo(all().size() + 1);
    assertThat(end.position().isDone()).isTrue();
    assertThat(table.sent())
        .allSatisfy(
            request ->
                assertThat(((ScanRequest) request).filterExpression())
                    .isEqualTo(
                        "(#0 = :0 OR begins_with(#0, :1))"
                            + " AND (attribute_not_exists(#1) OR #1 = :2)"));
    assertThatThrownBy(() -> scan.entity(ReadingSchema.INSTANCE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Reading is no entity of table rides");
  }

  private List<String> met(TableScan<TenantId> scan) {
    List<String> met = Collections.synchronizedList(new ArrayList<>());
    scan.forEach(threads, item -> met.add(told(item)));
    return met;
  }

  @Test
  void rowsWithoutAMarkAreToldByTheirKeys() {
    fill();
    table.put(Map.of("PK", "TENANT#acme", "SK", "RIDE#bare"));
    List<String> keys = new ArrayList<>();

    operator(table.options().build())
        .scan()
        .entity(RideSchema.INSTANCE)
        .tenant(TENANTS.get(0))
        .forEach(item -> keys.add(item.sortKey()));
    assertThat(keys).hasSize(EACH + 1).contains("RIDE#bare");
    assertThat(met(operator(table.options().build()).scan().entity(EventSchema.INSTANCE)))
        .hasSize(3 * EACH);
  }

  @Test
  void aScanThatBrokeOffIsTakenUp() {
    fill();
    TableScan<TenantId> scan = operator(table.options().build()).scan().segments(2);
    Set<String> met = new HashSet<>();
    List<String> kept = new ArrayList<>();
    AtomicInteger left = new AtomicInteger(30);

    assertThatThrownBy(
            () ->
                scan.listener(progress -> kept.add(progress.position().text()))
                    .forEach(
                        item -> {
                          if (left.getAndDecrement() == 0) {
                            throw new IllegalStateException("full");
                          }
                          met.add(told(item));
                        }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("full");
    assertThat(met).hasSize(30);
    ScanPosition position = ScanPosition.parse(kept.get(kept.size() - 1));
    assertThat(position.isDone()).isFalse();
    assertThat(position).hasToString("ScanPosition[" + position.table() + ", 0 of 2 done]");
    List<String> rest = new ArrayList<>();
    operator(table.options().build()).scan().from(position).forEach(item -> rest.add(told(item)));

    assertThat(rest).doesNotHaveDuplicates().hasSizeLessThan(all().size());
    met.addAll(rest);
    assertThat(met).containsExactlyInAnyOrderElementsOf(all());
  }

  @Test
  void aFailureOfOneSegmentStopsTheOthers() {
    fill();
    Set<String> met = ConcurrentHashMap.newKeySet();

    assertThatThrownBy(
            () ->
                operator(table.options().build())
                    .scan()
                    .segments(8)
                    .forEach(
                        threads,
                        item -> {
                          if (!met.add(told(item)) || met.size() > 5) {
                            throw new UnsupportedOperationException();
                          }
                        }))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(table.sent()).hasSizeLessThan(8);
    threads.shutdownNow();
    assertThatThrownBy(() -> operator(table.options().build()).scan().forEach(threads, item -> {}))
        .isInstanceOf(RejectedExecutionException.class);
  }

  @Test
  void plantedRowsAreRefusedOrSkipped() {
    fill();
    table.put(Map.of("PK", "TENANT#acme", "SK", "RIDE#x", "_entity", "Event"));

    assertThatThrownBy(() -> operator(table.options().build()).scan().forEach(item -> {}))
        .isInstanceOf(ForeignItemException.class)
        .hasMessageNotContaining("x");
    TableOptions skipping = table.options().plantedRows(PlantedRows.SKIP_AND_REPORT).build();
    table.planted();
    List<String> met = new ArrayList<>();
    operator(skipping).scan().forEach(item -> met.add(told(item)));
    assertThat(met).containsExactlyInAnyOrderElementsOf(all());
    assertThat(table.planted())
        .singleElement()
        .satisfies(event -> assertThat(event.operation()).isEqualTo("scan"));
  }

  @Test
  void whatCannotBeIsRefused() {
    DynamoDbClient client = LocalDynamoDb.client();
    TableScan<TenantId> scan = RidesOperator.connect(client).scan();

    assertThatThrownBy(() -> scan.segments(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A scan has 1 to 1000000 segments, not 0");
    for (String text : new String[] {"", "1", "1 rides", "2 rides -", "1 rides x", "1 rides .x"}) {
      assertThatThrownBy(() -> ScanPosition.parse(text))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> scan.from(ScanPosition.parse("1 other - -")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A position of table other is not for table rides");
    assertThatThrownBy(() -> CatalogOperator.connect(client).scan().tenant(TENANTS.get(0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Table school-catalog has no items of tenants");
    TableOptions none = TableOptions.builder().tableName("there-is-none").build();
    assertThatThrownBy(() -> RidesOperator.connect(client, none).scan().forEach(item -> {}))
        .isInstanceOf(OperationFailedException.class)
        .hasMessageContaining("scan");
  }
}
