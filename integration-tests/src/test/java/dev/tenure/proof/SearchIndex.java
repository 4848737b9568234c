package dev.tenure.proof;

import dev.tenure.proof.market.MarketStream;
import dev.tenure.proof.market.Purchase;
import dev.tenure.proof.market.PurchaseSchema;
import dev.tenure.runtime.PlantedRows;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.runtime.stream.StreamBatch;
import dev.tenure.runtime.stream.StreamChange;
import dev.tenure.runtime.stream.StreamPosition;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** What an application derives from the stream: the examples of {@code docs/streams.md}. */
final class SearchIndex {
  private static final System.Logger LOG = System.getLogger(SearchIndex.class.getName());

  static final TableOptions OPTIONS =
      TableOptions.builder()
          .plantedRows(PlantedRows.SKIP_AND_REPORT)
          .auditListener(event -> LOG.log(Level.WARNING, "{0}", event))
          .build();

  private static final Map<String, Integer> SIZES = new ConcurrentHashMap<>();

  private SearchIndex() {}

  static void handle(List<Record> records) {
    for (Record record : records) {
      MarketStream.of(record, OPTIONS).ifPresent(SearchIndex::update);
    }
  }

  static void update(StreamChange<TenantId> change) {
    change
        .as(PurchaseSchema.INSTANCE)
        .ifPresent(purchase -> put(change.tenant().orElseThrow(), purchase.after()));
  }

  private static void put(TenantId tenant, Optional<Purchase> purchase) {
    SIZES.merge(tenant.value(), purchase.isPresent() ? 1 : -1, Integer::sum);
  }

  /** How many purchases each tenant has. */
  static Map<String, Integer> sizes() {
    return new TreeMap<>(SIZES);
  }

  static void run(
      DynamoDbStreamsClient streamsClient, BooleanSupplier running, Consumer<String> checkpoint) {
    MarketStream stream = MarketStream.connect(streamsClient, SearchIndex.OPTIONS);
    StreamPosition position = StreamPosition.start();
    while (running.getAsBoolean()) {
      StreamBatch<TenantId> batch = stream.poll(position);
      batch.changes().forEach(SearchIndex::update);
      position = batch.next();
      checkpoint.accept(position.toString());
    }
  }
}
