package dev.tenure.async;

import static dev.tenure.async.Parcels.ACME;
import static dev.tenure.async.Parcels.START;
import static dev.tenure.async.Parcels.createTable;
import static dev.tenure.async.Parcels.parcel;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.dao.LocalDynamoDb;
import dev.tenure.runtime.ForeignItemException;
import dev.tenure.runtime.TableOptions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Streams: read on demand, item by item, and no further. */
class StreamsTest {
  /** Demands what the test tells it to. */
  private static class Reader implements Subscriber<Parcel> {
    final List<Parcel> items = new CopyOnWriteArrayList<>();
    final CountDownLatch over = new CountDownLatch(1);
    volatile Subscription subscription;
    volatile Throwable failure;
    volatile boolean complete;

    @Override
    public void onSubscribe(Subscription given) {
      subscription = given;
    }

    @Override
    public void onNext(Parcel item) {
      items.add(item);
    }

    @Override
    public void onError(Throwable thrown) {
      failure = thrown;
      over.countDown();
    }

    @Override
    public void onComplete() {
      complete = true;
      over.countDown();
    }

    void await(int count) throws InterruptedException {
      for (int i = 0; i < 3000 && items.size() < count; i++) {
        Thread.sleep(10);
      }
      assertThat(items).hasSizeGreaterThanOrEqualTo(count);
    }

    void awaitEnd() throws InterruptedException {
      assertThat(over.await(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static final class Counter implements ExecutionInterceptor {
    final AtomicInteger requests = new AtomicInteger();

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
      requests.incrementAndGet();
    }
  }

  private static Reader read(ParcelAsyncDao parcels) {
    Reader reader = new Reader();
    parcels.all().stream().subscribe(reader);
    return reader;
  }

  private static ParcelAsyncDao acme(DynamoDbAsyncClient client, TableOptions options) {
    return YardAsyncTable.connect(client, options).tenant(ACME).parcels();
  }

  private static void fill(TableOptions options, int count, String note) {
    ParcelDao parcels = YardTable.connect(LocalDynamoDb.client(), options).tenant(ACME).parcels();
    for (int i = 0; i < count; i++) {
      assertThat(parcels.create(parcel(ACME, i).withNote(note))).isNotNull();
    }
  }

  @Test
  void nothingIsReadThatIsNotDemanded() throws InterruptedException {
    TableOptions options = createTable().build();
    fill(options, 30, "x".repeat(100_000));
    Counter counter = new Counter();
    try (DynamoDbAsyncClient client = LocalDynamoDb.newAsyncClient(counter)) {
      Reader reader = read(acme(client, options));
      Thread.sleep(100);
      assertThat(counter.requests).hasValue(0);

      reader.subscription.request(2);
      reader.await(2);
      Thread.sleep(100);
      assertThat(reader.items).hasSize(2);
      assertThat(counter.requests).hasValue(1);

      reader.subscription.request(10);
      reader.await(12);
      assertThat(counter.requests).hasValue(2);
      reader.subscription.request(Long.MAX_VALUE);
      reader.subscription.request(Long.MAX_VALUE);
      reader.awaitEnd();
      assertThat(reader.complete).isTrue();
      assertThat(reader.items).extracting(Parcel::weight).isSorted().hasSize(30);
    }
  }

  @Test
  void eachSubscriberReadsFromTheBeginning() throws InterruptedException {
    TableOptions options = createTable().build();
    fill(options, 3, "");
    try (DynamoDbAsyncClient client = LocalDynamoDb.newAsyncClient()) {
      var stream = acme(client, options).all().stream();
      for (int i = 0; i < 2; i++) {
        Reader reader = new Reader();
        stream.subscribe(reader);
        reader.subscription.request(100);
        reader.awaitEnd();
        assertThat(reader.items).hasSize(3);
      }
    }
  }

  @Test
  void whatIsRefusedComesAfterTheItemsBeforeIt() throws InterruptedException {
    TableOptions options = createTable().build();
    fill(options, 2, "");
    Parcels.plant(options, "PARCEL#q");
    try (DynamoDbAsyncClient client = LocalDynamoDb.newAsyncClient()) {
      Reader reader = read(acme(client, options));
      reader.subscription.request(10);
      reader.awaitEnd();

      assertThat(reader.items).hasSize(2);
      assertThat(reader.failure).isInstanceOf(ForeignItemException.class);
      assertThat(reader.complete).isFalse();
    }
  }

  @Test
  void aQueryThatCanFindNothingCompletesAtOnce() {
    Silence silence = new Silence();
    ParcelAsyncDao parcels = acme(silence.client(), TableOptions.defaults());
    Reader reader = new Reader();

    parcels.byHub("AMS").arrivedAt().between(START.plusNanos(1), START).stream().subscribe(reader);

    assertThat(reader.complete).isTrue();
    assertThat(silence.asked).isEmpty();
  }

  @Test
  void cancellingCancelsTheRequestOnItsWay() {
    Silence silence = new Silence();
    Reader reader = read(acme(silence.client(), TableOptions.defaults()));
    reader.subscription.request(1);
    CompletableFuture<DynamoDbResponse> asked = silence.asked.remove();

    reader.subscription.cancel();
    reader.subscription.request(1);

    assertThat(asked).isCancelled();
    assertThat(silence.asked).isEmpty();
    assertThat(reader.items).isEmpty();
    assertThat(reader.complete).isFalse();
    assertThat(reader.failure).isNull();
  }

  @Test
  void nothingComesAfterACancellationAmongItems() {
    Reader reader =
        new Reader() {
          @Override
          public void onNext(Parcel item) {
            super.onNext(item);
            if (items.size() == 2) {
              subscription.cancel();
            }
          }
        };
    acme(Silence.answering(new Chunks(5, 3)::answer), TableOptions.defaults()).all().stream()
        .subscribe(reader);
    reader.subscription.request(100);

    assertThat(reader.items).hasSize(2);
    assertThat(reader.complete).isFalse();
  }

  @Test
  void aDemandOfNothingIsAnError() {
    Reader reader = read(acme(new Silence().client(), TableOptions.defaults()));

    reader.subscription.request(0);

    assertThat(reader.failure).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anErrorCancelsTheRequestOnItsWay() {
    Silence silence = new Silence();
    Reader reader = read(acme(silence.client(), TableOptions.defaults()));
    reader.subscription.request(1);
    CompletableFuture<DynamoDbResponse> asked = silence.asked.remove();

    reader.subscription.request(-1);

    assertThat(reader.failure).isInstanceOf(IllegalArgumentException.class);
    assertThat(asked).isCancelled();
  }

  @Test
  void manyResponsesNeedNoDeepStack() {
    Reader reader =
        read(acme(Silence.answering(new Chunks(1, 50_000)::answer), TableOptions.defaults()));

    reader.subscription.request(Long.MAX_VALUE);

    assertThat(reader.complete).isTrue();
    assertThat(reader.items).hasSize(50_000);
  }

  @Test
  void demandsMayComeFromWithinAndOneByOne() {
    Reader reader =
        new Reader() {
          @Override
          public void onNext(Parcel item) {
            super.onNext(item);
            subscription.request(1);
          }
        };
    acme(Silence.answering(new Chunks(7, 3_000)::answer), TableOptions.defaults()).all().stream()
        .subscribe(reader);
    reader.subscription.request(1);

    assertThat(reader.complete).isTrue();
    assertThat(reader.items).hasSize(21_000);
  }

  /** Answers at once, on the thread that asks. */
  private static final class Chunks {
    private final int size;
    private int left;
    private int next;

    Chunks(int size, int chunks) {
      this.size = size;
      this.left = chunks;
    }

    CompletableFuture<QueryResponse> answer(Object request) {
      assertThat(request).isInstanceOf(QueryRequest.class);
      left--;
      List<Map<String, AttributeValue>> rows =
          Stream.generate(() -> parcel(ACME, next++))
              .limit(size)
              .map(ParcelSchema.INSTANCE::toItem)
              .toList();
      Map<String, AttributeValue> last = rows.get(rows.size() - 1);
      return CompletableFuture.completedFuture(
          QueryResponse.builder()
              .items(rows)
              .count(size)
              .lastEvaluatedKey(
                  left == 0 ? Map.of() : Map.of("PK", last.get("PK"), "SK", last.get("SK")))
              .build());
    }
  }
}
