package dev.tenure.async;

import static dev.tenure.async.Parcels.ACME;
import static dev.tenure.async.Parcels.GLOBEX;
import static dev.tenure.async.Parcels.createTable;
import static dev.tenure.async.Parcels.parcel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.dao.LocalDynamoDb;
import dev.tenure.runtime.ItemExistsException;
import dev.tenure.runtime.OperationEvent;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.TenantViolationException;
import dev.tenure.runtime.seatbelt.TenantBinding;
import dev.tenure.runtime.seatbelt.TenantSeatbelt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.client.config.SdkAdvancedAsyncClientOption;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Futures: whose they are, what cancels them, and which threads they take. */
class AsyncRunsTest {
  private static YardAsyncTenant acme(DynamoDbAsyncClient client, TableOptions options) {
    return YardAsyncTable.connect(client, options).tenant(ACME);
  }

  /** Notes which partition each request names, and which tenant it is bound to. */
  private static final class Recorder implements ExecutionInterceptor {
    final Map<TenantBinding, Set<String>> partitions = new ConcurrentHashMap<>();

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
      partitions
          .computeIfAbsent(
              attributes.getAttribute(TenantSeatbelt.TENANT), key -> ConcurrentHashMap.newKeySet())
          .add(partition(context.request()));
    }

    private static String partition(SdkRequest request) {
      if (request instanceof PutItemRequest put) {
        return put.item().get("PK").s();
      } else if (request instanceof GetItemRequest get) {
        return get.key().get("PK").s();
      } else if (request instanceof DeleteItemRequest delete) {
        return delete.key().get("PK").s();
      }
      return ((QueryRequest) request).expressionAttributeValues().get(":pk").s();
    }
  }

  @Test
  void tenantsOnOneThreadStayApart() {
    List<OperationEvent> events = new CopyOnWriteArrayList<>();
    TableOptions options = createTable().listener(events::add).build();
    Recorder recorder = new Recorder();
    ExecutorService one = Executors.newSingleThreadExecutor();
    try (DynamoDbAsyncClient client =
        LocalDynamoDb.configured(DynamoDbAsyncClient.builder())
            .overrideConfiguration(c -> c.addExecutionInterceptor(recorder))
            .asyncConfiguration(
                c -> c.advancedOption(SdkAdvancedAsyncClientOption.FUTURE_COMPLETION_EXECUTOR, one))
            .build()) {
      YardAsyncTable yard = YardAsyncTable.connect(client, options);
      List<CompletableFuture<?>> all = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        TenantId tenant = i % 2 == 0 ? ACME : GLOBEX;
        all.add(use(yard.tenant(tenant).parcels(), parcel(tenant, i)));
      }
      all.forEach(Parcels::get);

      assertThat(recorder.partitions)
          .hasSize(2)
          .containsEntry(yard.tenant(ACME).binding(), Set.of("TENANT#acme", "TENANT#acme#AMS"))
          .containsEntry(
              yard.tenant(GLOBEX).binding(), Set.of("TENANT#globex", "TENANT#globex#AMS"));
      assertThat(
              events.stream()
                  .collect(Collectors.groupingBy(OperationEvent::tenant, Collectors.counting())))
          .isEqualTo(Map.of(ACME, 80L, GLOBEX, 80L));
    } finally {
      one.shutdownNow();
    }
  }

  private static CompletableFuture<?> use(ParcelAsyncDao parcels, Parcel own) {
    String id = own.parcelId();
    return parcels
        .create(own)
        .thenCompose(created -> parcels.get(id))
        .thenCompose(
            found -> {
              assertThat(found).contains(own);
              return parcels.byHub("AMS").page(100);
            })
        .thenCompose(
            page -> {
              assertThat(page.items())
                  .contains(own)
                  .allMatch(parcel -> parcel.tenantId().equals(own.tenantId()));
              return parcels.delete(id);
            })
        .thenAccept(deleted -> assertThat(deleted).contains(own));
  }

  @Test
  void cancellingCancelsTheRequestOnItsWay() {
    Silence silence = new Silence();
    List<OperationEvent> events = new ArrayList<>();
    YardAsyncTenant acme =
        acme(silence.client(), TableOptions.builder().listener(events::add).build());

    CompletableFuture<Optional<Parcel>> found = acme.parcels().get("1");
    CompletableFuture<DynamoDbResponse> asked = silence.asked.remove();
    assertThat(found.cancel(true)).isTrue();

    assertThat(asked).isCancelled();
    assertThat(found).isCancelled();
    assertThat(events).hasSize(1);
    assertThat(events.get(0).failure()).contains(CancellationException.class);
  }

  @Test
  void aTimeoutCancelsTheRequestOnItsWay() {
    Silence silence = new Silence();
    CompletableFuture<Optional<Parcel>> found =
        acme(silence.client(), TableOptions.defaults()).parcels().get("1");
    CompletableFuture<DynamoDbResponse> asked = silence.asked.remove();

    assertThatThrownBy(() -> found.orTimeout(10, TimeUnit.MILLISECONDS).join())
        .hasCauseInstanceOf(TimeoutException.class);
    assertThatThrownBy(() -> asked.get(10, TimeUnit.SECONDS))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void cancellingBetweenRequestsSendsNoMore() {
    Silence silence = new Silence();
    CompletableFuture<Long> count =
        acme(silence.client(), TableOptions.defaults()).parcels().all().count();
    var more = Map.of("PK", ParcelSchema.INSTANCE.toItem(parcel(ACME, 1)).get("PK"));
    silence
        .asked
        .remove()
        .complete(QueryResponse.builder().count(1).lastEvaluatedKey(more).build());
    CompletableFuture<DynamoDbResponse> second = silence.asked.remove();

    count.cancel(false);

    assertThat(second).isCancelled();
    assertThat(silence.asked).isEmpty();
  }

  @Test
  void manyRequestsNeedNoDeepStack() {
    var more = Map.of("PK", ParcelSchema.INSTANCE.toItem(parcel(ACME, 1)).get("PK"));
    AtomicInteger left = new AtomicInteger(50_000);
    DynamoDbAsyncClient atOnce =
        Silence.answering(
            request ->
                CompletableFuture.completedFuture(
                    QueryResponse.builder()
                        .count(1)
                        .lastEvaluatedKey(left.decrementAndGet() == 0 ? Map.of() : more)
                        .build()));

    CompletableFuture<Long> count = acme(atOnce, TableOptions.defaults()).parcels().all().count();

    assertThat(count).isCompletedWithValue(50_000L);
  }

  @Test
  void nothingWaitsForAnAnswer() {
    Silence silence = new Silence();
    YardAsyncTenant acme = acme(silence.client(), TableOptions.defaults());
    int threads = Thread.activeCount();
    List<CompletableFuture<Optional<Parcel>>> futures = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      futures.add(acme.parcels().get("p" + i));
    }

    assertThat(silence.asked).hasSize(1000);
    assertThat(Thread.activeCount()).isLessThan(threads + 50);
    assertThat(futures).noneMatch(CompletableFuture::isDone);
    silence.asked.forEach(asked -> asked.complete(GetItemResponse.builder().build()));
    assertThat(futures)
        .allSatisfy(future -> assertThat(future).isCompletedWithValue(Optional.empty()));
  }

  @Test
  void theListenerHearsBeforeTheFutureIsDone() {
    List<OperationEvent> events = new CopyOnWriteArrayList<>();
    TableOptions options = createTable().listener(events::add).build();
    try (DynamoDbAsyncClient client = LocalDynamoDb.newAsyncClient()) {
      ParcelAsyncDao parcels = acme(client, options).parcels();
      Parcels.get(parcels.create(parcel(ACME, 1)));
      assertThatThrownBy(() -> Parcels.get(parcels.create(parcel(ACME, 1))))
          .isInstanceOf(ItemExistsException.class);
    }
    assertThat(events).hasSize(2);
    assertThat(events.get(0).usage().capacity().write()).isPositive();
    assertThat(events.get(0).usage().retries()).hasValue(0);
    assertThat(events.get(1).failure()).contains(ItemExistsException.class);
  }

  @Test
  void theSeatbeltHoldsAsynchronousDoors() {
    TableOptions options = createTable().build();
    TenantSeatbelt seatbelt = TenantSeatbelt.builder().table(YardTable.DEFINITION, options).build();
    try (DynamoDbAsyncClient client = LocalDynamoDb.newAsyncClient(seatbelt)) {
      YardAsyncTenant acme = acme(client, options);
      Parcels.get(acme.parcels().create(parcel(ACME, 1)));
      assertThat(Parcels.get(acme.parcels().get("p00001"))).isPresent();

      CompletableFuture<Hub> shared =
          YardAsyncShared.connect(client, options).hubs().save(new Hub("AMS", "Amsterdam"));
      assertThatThrownBy(() -> Parcels.get(shared)).isInstanceOf(TenantViolationException.class);
      DynamoDbAsyncClient acmesOnly = acme.binding().client(client);
      assertThat(Parcels.get(acme(acmesOnly, options).parcels().all().count())).isEqualTo(1);
      CompletableFuture<Optional<Parcel>> foreign =
          YardAsyncTable.connect(acmesOnly, options).tenant(GLOBEX).parcels().get("p00001");
      assertThatThrownBy(() -> Parcels.get(foreign)).isInstanceOf(RuntimeException.class);
    }
  }
}
