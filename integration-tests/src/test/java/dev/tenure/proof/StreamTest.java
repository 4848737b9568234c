package dev.tenure.proof;

import static dev.tenure.proof.MarketSamples.ACME;
import static dev.tenure.proof.MarketSamples.ACME2;
import static dev.tenure.proof.MarketSamples.purchase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tenure.proof.market.Account;
import dev.tenure.proof.market.AccountSchema;
import dev.tenure.proof.market.Carrier;
import dev.tenure.proof.market.CarrierSchema;
import dev.tenure.proof.market.MarketCrossTenant;
import dev.tenure.proof.market.MarketOperator;
import dev.tenure.proof.market.MarketShared;
import dev.tenure.proof.market.MarketStream;
import dev.tenure.proof.market.MarketTable;
import dev.tenure.proof.market.MarketTenant;
import dev.tenure.proof.market.Purchase;
import dev.tenure.proof.market.PurchaseKeys;
import dev.tenure.proof.market.PurchaseSchema;
import dev.tenure.proof.market.TicketSchema;
import dev.tenure.runtime.ForeignItemException;
import dev.tenure.runtime.PlantedRowEvent;
import dev.tenure.runtime.PlantedRows;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.stream.ItemChange;
import dev.tenure.runtime.stream.StreamBatch;
import dev.tenure.runtime.stream.StreamChange;
import dev.tenure.runtime.stream.StreamChange.Kind;
import dev.tenure.runtime.stream.StreamPosition;
import dev.tenure.testing.DynamoDbLocalExtension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a stream tells of the items of several tenants, whose names are alike. */
class StreamTest {
  @RegisterExtension
  static final DynamoDbLocalExtension dynamoDb = DynamoDbLocalExtension.inMemory();

  private MarketTable market;
  private MarketStream stream;

  @BeforeEach
  void connect() {
    MarketOperator.connect(dynamoDb.client()).createTableIfAbsent();
    market = MarketTable.connect(dynamoDb.client());
    stream = MarketStream.connect(dynamoDb.streamsClient());
  }

  @Test
  void eachChangeIsToldWithItsTenant() {
    MarketTenant acme = market.tenant(ACME);
    MarketTenant acme2 = market.tenant(ACME2);
    acme.purchases().create(purchase(ACME));
    acme2.purchases().create(purchase(ACME2));
    acme2.tickets().create(MarketSamples.ticket(ACME2));
    acme.purchases().delete("p-1");

    List<StreamChange<TenantId>> changes = stream.poll(StreamPosition.start()).changes();

    assertThat(changes)
        .extracting(change -> change.tenant().orElseThrow() + " " + change)
        .containsExactlyInAnyOrder(
            "acme StreamChange[CREATED Purchase]",
            "acme2 StreamChange[CREATED Purchase]",
            "acme2 StreamChange[CREATED Ticket]",
            "acme StreamChange[REMOVED Purchase]");
    for (StreamChange<TenantId> change : changes) {
      Optional<ItemChange<Purchase>> item = change.as(PurchaseSchema.INSTANCE);
      assertThat(item.isPresent()).isEqualTo(change.entity().equals("Purchase"));
      assertThat(item.isPresent()).isNotEqualTo(change.as(TicketSchema.INSTANCE).isPresent());
      item.ifPresent(
          purchase -> {
            Optional<Purchase> own = Optional.of(purchase(change.tenant().orElseThrow()));
            boolean removed = change.kind() == Kind.REMOVED;
            assertThat(purchase.before()).isEqualTo(removed ? own : Optional.empty());
            assertThat(purchase.after()).isEqualTo(removed ? Optional.empty() : own);
            assertThat(PurchaseKeys.PrimaryKey.parse(change.partitionKey(), change.sortKey()))
                .isEqualTo(new PurchaseKeys.PrimaryKey(change.tenant().orElseThrow(), "p-1"));
          });
      assertThat(change.isExpiry()).isFalse();
      assertThat(change.changedAt()).isNotNull();
      assertThat(change.sequenceNumber()).isNotEmpty();
    }
  }

  @Test
  void whatNoTenantOwnsHasNone() {
    MarketShared.connect(dynamoDb.client()).countries().create(MarketSamples.country());
    Carrier carrier = MarketSamples.carrier();
    MarketCrossTenant.connect(dynamoDb.client()).carriers().create(carrier);

    List<StreamChange<TenantId>> changes = stream.poll(StreamPosition.start()).changes();

    assertThat(changes)
        .extracting(change -> change.entity() + " of " + change.tenant())
        .containsExactlyInAnyOrder("Country of Optional.empty", "Carrier of Optional.empty");
    assertThat(changes)
        .extracting(change -> change.as(CarrierSchema.INSTANCE))
        .contains(Optional.of(new ItemChange<>(Optional.empty(), Optional.of(carrier))));
  }

  @Test
  void readingGoesOnWhereItStopped() {
    MarketTenant acme = market.tenant(ACME);
    acme.purchases().create(purchase(ACME));
    StreamBatch<TenantId> first = stream.poll(StreamPosition.start());
    assertThat(first.changes()).hasSize(1);
    assertThat(stream.poll(first.next()).changes()).isEmpty();

    acme.purchases().delete("p-1");

    StreamPosition kept = StreamPosition.parse(first.next().toString());
    assertThat(kept).isEqualTo(first.next());
    assertThat(stream.poll(first.next()).changes())
        .extracting(StreamChange::kind)
        .containsExactly(Kind.REMOVED);
    assertThat(stream.poll(kept).changes())
        .extracting(StreamChange::kind)
        .containsExactly(Kind.REMOVED);
  }

  @Test
  void theChangesOfAnItemComeInOrder() {
    MarketTenant acme = market.tenant(ACME);
    for (int i = 0; i < 5; i++) {
      acme.account().save(new Account("acme", "E" + i));
    }
    List<String> currencies = new ArrayList<>();
    for (StreamChange<TenantId> change : stream.poll(StreamPosition.start()).changes()) {
      change
          .as(AccountSchema.INSTANCE)
          .ifPresent(account -> currencies.add(account.after().orElseThrow().currency()));
    }
    assertThat(currencies).containsExactly("E0", "E1", "E2", "E3", "E4");
  }

  @Test
  void rowsThatNoEntityDescribesAreNobodysBusiness() {
    put(Map.of("PK", "TENANT#acme", "SK", "NOTE#1"));
    put(Map.of("PK", "elsewhere", "SK", "PURCHASE#p-1"));
    put(Map.of("PK", "TENANT#acme", "SK", "NOTE#2", "_entity", "Note"));
    StreamBatch<TenantId> batch = stream.poll(StreamPosition.start());
    assertThat(batch.changes()).isEmpty();
    assertThat(batch.next()).isNotEqualTo(StreamPosition.start());
  }

  @Test
  void plantedRowsAreRefusedOrSkippedAndReported() {
    market.tenant(ACME).purchases().create(purchase(ACME));
    put(Map.of("PK", "TENANT#acme", "SK", "PURCHASE#p-2", "_entity", "Account"));
    put(Map.of("PK", "TENANT#acme2#billing", "SK", "PURCHASE#p-3", "_entity", "Purchase"));
    put(Map.of("PK", "TENANT#", "SK", "ACCOUNT", "_entity", "Account"));
    put(Map.of("PK", "TENANT#acme", "SK", "PURCHASE#p-1#LINE#one"));

    assertThatExceptionOfType(ForeignItemException.class)
        .isThrownBy(() -> stream.poll(StreamPosition.start()))
        .withMessage(
            "stream of Purchase for all tenants met a row that is marked as another entity's");

    List<String> reported = new ArrayList<>();
    TableOptions skipping =
        TableOptions.builder()
            .plantedRows(PlantedRows.SKIP_AND_REPORT)
            .auditListener(event -> reported.add(event.entity() + " " + event.rule()))
            .build();
    List<StreamChange<TenantId>> changes =
        MarketStream.connect(dynamoDb.streamsClient(), skipping)
            .poll(StreamPosition.start())
            .changes();
    assertThat(changes).extracting(StreamChange::entity).containsExactly("Purchase");
    assertThat(reported)
        .containsExactlyInAnyOrder(
            "Purchase " + PlantedRowEvent.Rule.ENTITY,
            "Purchase " + PlantedRowEvent.Rule.CANONICAL,
            "Account " + PlantedRowEvent.Rule.CANONICAL,
            "PurchaseLine " + PlantedRowEvent.Rule.CANONICAL);
  }

  private static void put(Map<String, String> texts) {
    Map<String, AttributeValue> row = new HashMap<>();
    texts.forEach((name, text) -> row.put(name, AttributeValue.fromS(text)));
    dynamoDb.client().putItem(request -> request.tableName("market").item(row));
  }
}
