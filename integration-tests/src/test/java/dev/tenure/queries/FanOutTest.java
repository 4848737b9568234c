package dev.tenure.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.dao.LocalDynamoDb;
import dev.tenure.models.TestTable;
import dev.tenure.runtime.OperationEvent;
import dev.tenure.runtime.OperationFailedException;
import dev.tenure.runtime.Page;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.dao.AsyncQuery;
import dev.tenure.runtime.dao.Query;
import dev.tenure.runtime.page.PageToken;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Asynchronous doors ask the shards at once, and get what synchronous ones get. */
class FanOutTest {
  private static final TenantId ACME = TenantId.of("acme");
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private final TestTable table = new TestTable();
  private final List<OperationEvent> events = new ArrayList<>();
  private final RidesTenant sync = connect();
  private final HeldClient held = new HeldClient(table.client());
  private final RidesAsyncTenant async =
      RidesAsyncTable.connect(held.client(), table.options().listener(events::add).build())
          .tenant(ACME);

  private RidesTenant connect() {
    RidesOperator.connect(LocalDynamoDb.client(), table.options().build()).createTableIfAbsent();
    return RidesTable.connect(table.client(), table.options().build()).tenant(ACME);
  }

  @AfterEach
  void close() {
    table.close();
  }

  private List<Event> fill(int count) {
    List<Event> all =
        IntStream.range(0, count)
            .mapToObj(i -> new Event("acme", START.plusSeconds(i), "e" + i, "car", i % 7))
            .toList();
    sync.events().replaceAll(all);
    table.sent();
    return all;
  }

  @Test
  void allShardsAreAskedBeforeAnyAnswers() {
    List<Event> all = fill(100);

    CompletableFuture<Optional<Event>> first = async.events().all().first();
    assertThat(held.answerAll()).containsExactly(8);
    assertThat(first.join()).contains(all.get(0));

    CompletableFuture<Long> count = async.events().all().count();
    assertThat(held.answerAll()).containsExactly(8);
    assertThat(count).isCompletedWithValue(100L);

    CompletableFuture<Page<Event>> page = async.events().all().descending().page(40);
    List<Integer> rounds = held.answerAll();
    assertThat(rounds).first().isEqualTo(8);
    assertThat(rounds).hasSizeLessThan(5);
    assertThat(page.join().items()).hasSize(40).startsWith(all.get(99));

    assertThat(events).hasSize(3);
    assertThat(events.get(0).usage().requests()).isEqualTo(8);
    assertThat(events.get(1).usage().requests()).isEqualTo(8);
    assertThat(events.get(1).usage().found()).isEqualTo(100);
    assertThat(events.get(1).usage().capacity().read()).isPositive();
  }

  @Test
  void noMoreThanSixteenAreOnTheirWay() {
    sync.beats().replaceAll(IntStream.range(0, 200).mapToObj(i -> new Beat("acme", i)).toList());

    CompletableFuture<Optional<Beat>> last = async.beats().all().descending().first();
    assertThat(held.answerAll()).containsExactly(16, 4);
    assertThat(last.join()).contains(new Beat("acme", 199));
    CompletableFuture<Long> count = async.beats().all().count();
    assertThat(held.answerAll()).containsExactly(16, 4);
    assertThat(count).isCompletedWithValue(200L);
  }

  @Test
  void whatHasOnePartitionIsAskedOneAfterAnother() {
    fill(10);

    CompletableFuture<Page<Event>> page = async.events().byCar("car").page(10);
    assertThat(held.answerAll()).containsExactly(1);
    assertThat(page.join().items()).hasSize(10);
    CompletableFuture<Page<Event>> none =
        async.events().all().at().between(START.plusNanos(1), START).page(10);
    assertThat(held.onTheirWay).isEmpty();
    assertThat(none.join().items()).isEmpty();
  }

  @Test
  void aStreamAsksThemOnDemandAndNotAheadOfIt() {
    List<Event> all = fill(60);
    List<Event> items = new ArrayList<>();
    Subscription[] subscription = new Subscription[1];
    async.events().all().stream()
        .subscribe(
            new Subscriber<>() {
              @Override
              public void onSubscribe(Subscription given) {
                subscription[0] = given;
              }

              @Override
              public void onNext(Event item) {
                items.add(item);
              }

              @Override
              public void onError(Throwable failure) {
                throw new AssertionError(failure);
              }

              @Override
              public void onComplete() {
                items.add(all.get(0)); // a mark
              }
            });

    assertThat(held.onTheirWay).isEmpty();
    subscription[0].request(1);
    assertThat(held.answer()).isEqualTo(8);
    assertThat(items).containsExactly(all.get(0));
    subscription[0].request(58);
    assertThat(held.onTheirWay).isEmpty();
    assertThat(items).containsExactlyElementsOf(all.subList(0, 59));
    subscription[0].request(Long.MAX_VALUE);
    assertThat(items).hasSize(61).endsWith(all.get(59), all.get(0));
  }

  private List<CompletableFuture<QueryResponse>> answers() {
    return new ArrayList<>(held.take().stream().map(HeldClient.Held::answer).toList());
  }

  @Test
  void cancellingCancelsAllThatAreOnTheirWay() {
    CompletableFuture<Page<Event>> page = async.events().all().page(10);
    List<CompletableFuture<QueryResponse>> asked = answers();
    asked.remove(3).complete(QueryResponse.builder().build());

    page.cancel(true);

    assertThat(asked).hasSize(7).allSatisfy(one -> assertThat(one).isCancelled());
    assertThat(held.onTheirWay).isEmpty();
    assertThat(events).hasSize(1);
  }

  @Test
  void theFirstFailureIsToldAndCancelsTheOthers() {
    CompletableFuture<Long> count = async.events().all().count();
    List<CompletableFuture<QueryResponse>> asked = answers();
    asked
        .remove(5)
        .completeExceptionally(
            DynamoDbException.builder().message("canary").statusCode(500).build());

    assertThatThrownBy(count::join)
        .hasCauseInstanceOf(OperationFailedException.class)
        .hasMessageNotContaining("canary");
    assertThat(asked).hasSize(7).allSatisfy(one -> assertThat(one).isCancelled());
    assertThat(events).singleElement().satisfies(e -> assertThat(e.failure()).isPresent());
  }

  @Test
  void aRequestThatIsRefusedAtOnceIsTheLast() {
    List<SdkRequest> refused = new ArrayList<>();
    var client =
        (DynamoDbAsyncClient)
            Proxy.newProxyInstance(
                FanOutTest.class.getClassLoader(),
                new Class<?>[] {DynamoDbAsyncClient.class},
                (proxy, method, arguments) -> {
                  refused.add((SdkRequest) arguments[0]);
                  throw new IllegalStateException("closed");
                });
    CompletableFuture<Long> count =
        RidesAsyncTable.connect(client, table.options().build())
            .tenant(ACME)
            .events()
            .all()
            .count();

    assertThatThrownBy(count::join).hasRootCauseMessage("closed");
    assertThat(refused).hasSize(1);
  }

  /**
   * Cuts answers by what is asked alone: the same request has the same answer, whenever it comes.
   */
  private static DynamoDbClient cutting(DynamoDbClient client, List<QueryRequest> sent) {
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            FanOutTest.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (proxy, method, arguments) -> {
              QueryRequest request = (QueryRequest) arguments[0];
              sent.add(request);
              int most =
                  1
                      + Math.floorMod(
                          31 * request.exclusiveStartKey().hashCode()
                              + request.expressionAttributeValues().hashCode(),
                          6);
              int limit = request.limit() == null ? most : Math.min(most, request.limit());
              return client.query(request.toBuilder().limit(limit).build());
            });
  }

  /** Without what binds a request to its door's connection. */
  private static List<String> texts(List<QueryRequest> requests) {
    return requests.stream().map(QueryRequest::toString).sorted().toList();
  }

  @Test
  void requestsPagesAndTokensAreThoseOfTheSynchronousDoor() {
    fill(100);
    List<QueryRequest> sentBySync = new ArrayList<>();
    List<QueryRequest> sentByAsync = new ArrayList<>();
    EventDao one =
        RidesTable.connect(cutting(table.client(), sentBySync), table.options().build())
            .tenant(ACME)
            .events();
    HeldClient other = new HeldClient(cutting(table.client(), sentByAsync));
    EventAsyncDao twin =
        RidesAsyncTable.connect(other.client(), table.options().build()).tenant(ACME).events();
    for (int i = 0; i < 6; i++) {
      Instant from = START.plusSeconds(random.nextInt(100));
      Query<Event> query = one.all().at().from(from);
      AsyncQuery<Event> asked = twin.all().at().from(from);
      if (random.nextBoolean()) {
        query = query.descending();
        asked = asked.descending();
      }
      if (random.nextBoolean()) {
        query = query.filter(EventAttributes.SPEED.eq(3));
        asked = asked.filter(EventAttributes.SPEED.eq(3));
      }
      int size = 1 + random.nextInt(40);
      Optional<PageToken> token = Optional.empty();
      do {
        Page<Event> page = query.page(size, token.orElse(null));
        CompletableFuture<Page<Event>> same = asked.page(size, token.orElse(null));
        other.answerAll();
        assertThat(same.join()).as("seed %s", seed).isEqualTo(page);
        token = page.next();
      } while (token.isPresent());
      CompletableFuture<Long> count = asked.count();
      other.answerAll();
      assertThat(count.join()).as("seed %s", seed).isEqualTo(query.count());
    }
    assertThat(texts(sentByAsync).equals(texts(sentBySync)))
        .as("seed %s: the same of %s requests", seed, sentBySync.size())
        .isTrue();
  }
}
