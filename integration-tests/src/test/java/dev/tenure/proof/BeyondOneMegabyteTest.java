package dev.tenure.proof;

import static dev.tenure.proof.MarketSamples.ACME;
import static dev.tenure.proof.MarketSamples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.proof.market.MarketAsyncTable;
import dev.tenure.proof.market.MarketAsyncTenant;
import dev.tenure.proof.market.MarketOperator;
import dev.tenure.proof.market.MarketTable;
import dev.tenure.proof.market.MarketTenant;
import dev.tenure.proof.market.Payment;
import dev.tenure.proof.market.PaymentPlace;
import dev.tenure.proof.market.PaymentSum;
import dev.tenure.proof.market.PaymentViews;
import dev.tenure.proof.market.Purchase;
import dev.tenure.proof.market.PurchaseLine;
import dev.tenure.proof.market.PurchaseRow;
import dev.tenure.proof.market.Ticket;
import dev.tenure.runtime.Page;
import dev.tenure.runtime.dao.AsyncQuery;
import dev.tenure.runtime.dao.Query;
import dev.tenure.testing.DynamoDbLocalExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** Every kind of query, where one response does not hold what is asked for; by both doors. */
class BeyondOneMegabyteTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  private static final int ITEMS = 12;
  private static final String LONG = "x".repeat(250_000);

  private MarketTenant sync;
  private DynamoDbAsyncClient asyncClient;
  private MarketAsyncTenant async;

  @BeforeEach
  void connect() {
    MarketOperator.connect(dynamoDb.client()).createTableIfAbsent();
    sync = MarketTable.connect(dynamoDb.client()).tenant(ACME);
    asyncClient = dynamoDb.configure(DynamoDbAsyncClient.builder()).build();
    async = MarketAsyncTable.connect(asyncClient).tenant(ACME);
  }

  @AfterEach
  void close() {
    asyncClient.close();
  }

  /** Both doors read all of it, in order, by pages and streams, in more than one request each. */
  private static <T> void check(List<T> expected, Query<T> query, AsyncQuery<T> twin) {
    dynamoDb.recording().drain();
    assertThat(query.stream().toList().equals(expected)).isTrue();
    assertThat(dynamoDb.recording().drain()).hasSizeGreaterThan(1);
    List<T> published = new ArrayList<>();
    twin.stream().subscribe(published::add).join();
    assertThat(published.equals(expected)).isTrue();

    int most = expected.size() - 1;
    dynamoDb.recording().drain();
    Page<T> page = query.page(most);
    assertThat(dynamoDb.recording().drain()).hasSizeGreaterThan(1);
    assertThat(page.items().equals(expected.subList(0, most))).isTrue();
    Page<T> same = twin.page(most).join();
    assertThat(same.equals(page)).isTrue();
    assertThat(twin.page(most, page.next().orElseThrow()).join().items())
        .isEqualTo(query.page(most, same.next().orElseThrow()).items())
        .hasSize(1);

    assertThat(query.count()).isEqualTo(expected.size());
    assertThat(twin.count().join()).isEqualTo(expected.size());
    assertThat(query.descending().first())
        .isEqualTo(twin.descending().first().join())
        .isEqualTo(Optional.of(expected.get(most)));
  }

  @Test
  void itemCollections() {
    List<PurchaseRow> rows = new ArrayList<>();
    rows.add(sync.purchases().create(new Purchase("acme", "p", "c", NOON, null)));
    for (int line = 0; line < ITEMS; line++) {
      rows.add(sync.purchaseLines().create(new PurchaseLine("acme", "p", line, LONG)));
    }

    check(rows, sync.purchaseRows().of("p"), async.purchaseRows().of("p"));
  }

  @Test
  void shards() {
    List<Ticket> tickets = new ArrayList<>();
    for (int i = 0; i < 2 * ITEMS; i++) {
      tickets.add(
          sync.tickets()
              .create(new Ticket("acme", "desk", NOON.plusSeconds(i), "t" + i, LONG, 0, 0)));
    }

    check(tickets, sync.tickets().of("desk"), async.tickets().of("desk"));
    check(
        tickets,
        sync.tickets().of("desk").openedAt().from(NOON).consistent(),
        async.tickets().of("desk").openedAt().from(NOON).consistent());
  }

  @Test
  void viewsAndLocalIndexesOfASealedHierarchy() {
    String digits = LONG.substring(0, 150_000); // with its copy in the local index below 400 kB
    List<Payment> payments = new ArrayList<>();
    for (int i = 0; i < ITEMS; i++) {
      payments.add(
          sync.payments().create(new Payment.Card("acme", "p" + (10 + i), "payer", i, digits)));
    }
    List<PaymentSum> sums =
        payments.stream().map(p -> new PaymentSum(p.paymentId(), p.cents())).toList();

    check(
        sums,
        sync.payments().all().select(PaymentViews.PAYMENT_SUM),
        async.payments().all().select(PaymentViews.PAYMENT_SUM));
    check(payments, sync.payments().byCents(), async.payments().byCents());
  }

  @Test
  void indexesThatHoldKeys() {
    String payer = "y".repeat(900);
    List<Payment> payments =
        IntStream.range(0, 1_300)
            .<Payment>mapToObj(
                i -> new Payment.Bank("acme", "x".repeat(900) + (10_000 + i), payer, i, "CH"))
            .toList();
    sync.payments().replaceAll(payments);

    Query<PaymentPlace> places = sync.payments().byPayer(payer);
    dynamoDb.recording().drain();
    List<PaymentPlace> all = places.stream().toList();
    assertThat(dynamoDb.recording().drain()).hasSizeGreaterThan(1);
    assertThat(
            all.stream()
                .map(PaymentPlace::paymentId)
                .sorted()
                .toList()
                .equals(payments.stream().map(Payment::paymentId).toList()))
        .isTrue();
    check(all, places, async.payments().byPayer(payer));
  }
}
