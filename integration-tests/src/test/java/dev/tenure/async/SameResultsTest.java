package dev.tenure.async;

import static dev.tenure.async.Parcels.ACME;
import static dev.tenure.async.Parcels.GLOBEX;
import static dev.tenure.async.Parcels.START;
import static dev.tenure.async.Parcels.createTable;
import static dev.tenure.async.Parcels.parcel;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.dao.LocalDynamoDb;
import dev.tenure.runtime.ForeignItemException;
import dev.tenure.runtime.InvalidKeyException;
import dev.tenure.runtime.InvalidPageTokenException;
import dev.tenure.runtime.ItemExistsException;
import dev.tenure.runtime.OperationFailedException;
import dev.tenure.runtime.Page;
import dev.tenure.runtime.PlantedRows;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantMismatchException;
import dev.tenure.runtime.TransactionCancelledException;
import dev.tenure.runtime.page.PageToken;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/**
 * Each step is done by both flavours, each on a table of its own that holds the same, and brings
 * the same: the same value, or the same exception with the same words.
 */
class SameResultsTest {
  private static final DynamoDbAsyncClient CLIENT = LocalDynamoDb.newAsyncClient();

  private YardTenant acme;
  private YardAsyncTenant asyncAcme;
  private ParcelDao sync;
  private ParcelAsyncDao async;

  @AfterAll
  static void close() {
    CLIENT.close();
  }

  private void connect(TableOptions.Builder ofSync, TableOptions.Builder ofAsync) {
    acme = YardTable.connect(LocalDynamoDb.client(), ofSync.build()).tenant(ACME);
    asyncAcme = YardAsyncTable.connect(CLIENT, ofAsync.build()).tenant(ACME);
    sync = acme.parcels();
    async = asyncAcme.parcels();
  }

  private void connect() {
    connect(createTable(), createTable());
  }

  private record Outcome(Object value, Class<?> failure, String message) {}

  private static Outcome of(Supplier<?> call) {
    try {
      Object value = call.get();
      return new Outcome(value, null, null);
    } catch (CompletionException failed) {
      return failed(failed.getCause());
    } catch (RuntimeException failed) {
      return failed(failed);
    }
  }

  private static Outcome failed(Throwable failure) {
    // The service gives each request an id.
    String message = String.valueOf(failure.getMessage()).replaceAll("request [^)]*", "request");
    return new Outcome(null, failure.getClass(), message);
  }

  private static Outcome ofFuture(Supplier<? extends CompletableFuture<?>> call) {
    CompletableFuture<?> future = call.get(); // nothing is thrown here, ever
    return of(future::join);
  }

  /** Does it both ways; answers what came of it. */
  private static Outcome both(Supplier<?> call, Supplier<? extends CompletableFuture<?>> future) {
    Outcome sync = of(call);
    assertThat(ofFuture(future)).isEqualTo(sync);
    return sync;
  }

  private static Outcome bothDo(Runnable call, Supplier<? extends CompletableFuture<?>> future) {
    return both(
        () -> {
          call.run();
          return null;
        },
        future);
  }

  private static <T> CompletableFuture<List<T>> all(Publisher<T> publisher) {
    List<T> items = new ArrayList<>();
    return SdkPublisher.adapt(publisher).subscribe(items::add).thenApply(done -> items);
  }

  private void fill(int count) {
    for (int i = 0; i < count; i++) {
      Parcel parcel = parcel(ACME, i);
      both(() -> sync.create(parcel), () -> async.create(parcel));
    }
  }

  @Test
  void ofSingleItems() {
    connect();
    Parcel one = parcel(ACME, 1);
    String id = one.parcelId();

    assertThat(both(() -> sync.get(id), () -> async.get(id)).failure()).isNull();
    assertThat(both(() -> sync.create(one), () -> async.create(one)).value()).isEqualTo(one);
    assertThat(both(() -> sync.create(one), () -> async.create(one)).failure())
        .isEqualTo(ItemExistsException.class);
    both(() -> sync.get(id), () -> async.get(id));
    both(() -> sync.getConsistent(id), () -> async.getConsistent(id));
    both(
        () -> sync.get(id, ParcelViews.PARCEL_WEIGHT),
        () -> async.get(id, ParcelViews.PARCEL_WEIGHT));
    both(() -> sync.save(one.withNote("a")), () -> async.save(one.withNote("a")));
    both(() -> sync.replace(one.withNote("b")), () -> async.replace(one.withNote("b")));
    assertThat(both(() -> sync.delete(id), () -> async.delete(id)).value().toString())
        .contains("note=b");
    both(() -> sync.delete(id), () -> async.delete(id));
  }

  @Test
  void ofWhatIsRefusedBeforeAnythingIsAsked() {
    connect();
    Parcel foreign = parcel(GLOBEX, 1);

    assertThat(both(() -> sync.create(foreign), () -> async.create(foreign)).failure())
        .isEqualTo(TenantMismatchException.class);
    assertThat(both(() -> sync.get(""), () -> async.get("")).failure())
        .isEqualTo(InvalidKeyException.class);
    assertThat(both(() -> sync.delete("\uD800"), () -> async.delete("\uD800")).failure())
        .isEqualTo(InvalidKeyException.class);
    assertThat(both(() -> sync.all().page(0), () -> async.all().page(0)).failure())
        .isEqualTo(IllegalArgumentException.class);
    PageToken forged = PageToken.of("AAAA");
    assertThat(both(() -> sync.all().page(1, forged), () -> async.all().page(1, forged)).failure())
        .isEqualTo(InvalidPageTokenException.class);
    assertThat(both(() -> sync.create(null), () -> async.create(null)).failure())
        .isEqualTo(NullPointerException.class);
  }

  @Test
  void ofFailuresOfTheService() {
    connect(
        TableOptions.builder().tableName("missing"), TableOptions.builder().tableName("missing"));

    Outcome failed = both(() -> sync.get("1"), () -> async.get("1"));
    assertThat(failed.failure()).isEqualTo(OperationFailedException.class);
    assertThat(failed.message()).contains("ResourceNotFoundException");
    both(() -> sync.all().count(), () -> async.all().count());
    both(() -> sync.all().stream().toList(), () -> all(async.all().stream()));
  }

  @Test
  void ofQueries() {
    connect();
    fill(9);

    both(() -> sync.all().page(20), () -> async.all().page(20));
    both(() -> sync.all().first(), () -> async.all().first());
    both(() -> sync.all().count(), () -> async.all().count());
    both(() -> sync.all().consistent().count(), () -> async.all().consistent().count());
    both(
        () -> sync.byHub("AMS").descending().stream().toList(),
        () -> all(async.byHub("AMS").descending().stream()));
    both(
        () -> sync.byHub("AMS").arrivedAt().from(START.plusSeconds(5)).page(3).items(),
        () ->
            async
                .byHub("AMS")
                .arrivedAt()
                .from(START.plusSeconds(5))
                .page(3)
                .thenApply(Page::items));
    var heavy = ParcelAttributes.WEIGHT.atLeast(4);
    Outcome filtered =
        both(
            () -> sync.byHub("AMS").filter(heavy).stream().toList(),
            () -> all(async.byHub("AMS").filter(heavy).stream()));
    assertThat((List<?>) filtered.value()).hasSize(5);
    both(
        () -> sync.byHub("AMS").select(ParcelViews.PARCEL_WEIGHT).first(),
        () -> async.byHub("AMS").select(ParcelViews.PARCEL_WEIGHT).first());
    both(() -> sync.byHub("RTM").first(), () -> async.byHub("RTM").first());
  }

  @Test
  void ofManyItems() {
    connect();
    List<Parcel> parcels = Stream.of(1, 2, 3).map(i -> parcel(ACME, i)).toList();

    bothDo(() -> sync.replaceAll(parcels), () -> async.replaceAll(parcels));
    both(
        () -> sync.getAll(List.of(sync.key("p00003"), sync.key("x"))),
        () -> async.getAll(List.of(async.key("p00003"), async.key("x"))));
    bothDo(
        () -> sync.deleteAll(List.of(sync.key("p00001"))),
        () -> async.deleteAll(List.of(async.key("p00001"))));
    bothDo(
        () -> acme.batch().replace(parcel(ACME, 7)).delete(sync.key("p00002")).run(),
        () -> asyncAcme.batch().replace(parcel(ACME, 7)).delete(async.key("p00002")).run());
    Outcome left = both(() -> sync.all().stream().toList(), () -> all(async.all().stream()));
    assertThat((List<?>) left.value()).hasSize(2);
    both(
        () -> acme.getAll(List.of(sync.key("p00007"))).size(),
        () -> asyncAcme.getAll(List.of(async.key("p00007"))).thenApply(found -> found.size()));
  }

  @Test
  void ofUpdates() {
    connect();
    fill(2);
    Parcel one = parcel(ACME, 1);

    both(
        () -> sync.update("p00001").setNote("a").addWeight(5).run(),
        () -> async.update("p00001").setNote("a").addWeight(5).run());
    both(() -> sync.update("x").setNote("a").run(), () -> async.update("x").setNote("a").run());
    Outcome refused =
        both(
            () -> sync.update(one).when(ParcelAttributes.NOTE.eq("b")).setHub("RTM").tryRun(),
            () -> async.update(one).when(ParcelAttributes.NOTE.eq("b")).setHub("RTM").tryRun());
    assertThat(refused.failure()).isNull();
    assertThat(
            both(
                    () -> sync.update(one).setHub("RTM").run(),
                    () -> async.update(one).setHub("RTM").run())
                .value()
                .toString())
        .contains("hub=RTM", "note=a", "weight=6");
    both(() -> sync.upsert(parcel(ACME, 9)).run(), () -> async.upsert(parcel(ACME, 9)).run());
    both(
        () -> sync.modify("p00000", parcel -> parcel.withNote("m")),
        () -> async.modify("p00000", parcel -> parcel.withNote("m")));
    both(() -> sync.modify("x", parcel -> parcel), () -> async.modify("x", parcel -> parcel));
    both(
        () -> sync.save(one, ParcelAttributes.HUB.eq("AMS")),
        () -> async.save(one, ParcelAttributes.HUB.eq("AMS")));
    both(
        () -> sync.trySave(one, ParcelAttributes.HUB.eq("AMS")),
        () -> async.trySave(one, ParcelAttributes.HUB.eq("AMS")));
    both(
        () -> sync.tryDelete("p00001", ParcelAttributes.HUB.eq("RTM")),
        () -> async.tryDelete("p00001", ParcelAttributes.HUB.eq("RTM")));
    both(() -> sync.byHub("RTM").stream().toList(), () -> all(async.byHub("RTM").stream()));
  }

  @Test
  void ofTransactions() {
    connect();
    Parcel one = parcel(ACME, 1);

    both(
        () -> acme.transaction().create(one).checkAbsent(sync.key("x")).run() != null,
        () ->
            asyncAcme
                .transaction()
                .create(one)
                .checkAbsent(async.key("x"))
                .run()
                .thenApply(result -> result != null));
    assertThat(
            both(
                    () -> acme.transaction().create(one).run(),
                    () -> asyncAcme.transaction().create(one).run())
                .failure())
        .isEqualTo(TransactionCancelledException.class);
    both(
        () -> acme.transactionalRead(List.of(sync.key("p00001"))).get(sync.key("p00001")),
        () ->
            asyncAcme
                .transactionalRead(List.of(async.key("p00001")))
                .thenApply(found -> found.get(async.key("p00001"))));
  }

  @Test
  void ofPlantedRows() {
    TableOptions.Builder options = createTable();
    connect(options, options);
    Parcel one = parcel(ACME, 1);
    assertThat(sync.create(one)).isEqualTo(one);
    Parcels.plant(options.build(), "PARCEL#p00002");

    assertThat(both(() -> sync.all().page(5), () -> async.all().page(5)).failure())
        .isEqualTo(ForeignItemException.class);
    both(() -> sync.get("p00002"), () -> async.get("p00002"));
    both(() -> sync.all().stream().toList(), () -> all(async.all().stream()));
    both(() -> sync.all().count(), () -> async.all().count());
    options.plantedRows(PlantedRows.SKIP_AND_REPORT);
    connect(options, options);
    Outcome skipped = both(() -> sync.all().stream().toList(), () -> all(async.all().stream()));
    assertThat(skipped.value()).isEqualTo(List.of(one));
    both(() -> sync.get("p00002"), () -> async.get("p00002"));
  }

  @Test
  void ofPageTokensOfEachOther() {
    TableOptions.Builder options = createTable();
    connect(options, options);
    for (int i = 0; i < 6; i++) {
      assertThat(sync.create(parcel(ACME, i))).isNotNull();
    }

    PageToken ofSync = sync.byHub("AMS").page(2).next().orElseThrow();
    PageToken ofAsync = Parcels.get(async.byHub("AMS").page(2)).next().orElseThrow();

    assertThat(ofAsync).isEqualTo(ofSync);
    assertThat(Parcels.get(async.byHub("AMS").page(9, ofSync)))
        .isEqualTo(sync.byHub("AMS").page(9, ofAsync));
    assertThat(sync.byHub("AMS").page(9, ofAsync).items()).hasSize(4);
  }

  @Test
  void ofSharedItems() {
    TableOptions options = createTable().build();
    Hub hub = new Hub("AMS", "Amsterdam");
    YardShared shared = YardShared.connect(LocalDynamoDb.client(), options);
    YardAsyncShared asyncShared = YardAsyncShared.connect(CLIENT, options);

    both(() -> shared.hubs().save(hub), () -> asyncShared.hubs().save(hub));
    YardTenant tenant = YardTable.connect(LocalDynamoDb.client(), options).tenant(ACME);
    YardAsyncTenant asyncTenant = YardAsyncTable.connect(CLIENT, options).tenant(ACME);
    Outcome found = both(() -> tenant.hubs().get("AMS"), () -> asyncTenant.hubs().get("AMS"));
    assertThat(found.value()).hasToString("Optional[" + hub + "]");
  }
}
