package dev.tenure.async;

import dev.tenure.dao.LocalDynamoDb;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Tables and objects that these tests share. */
final class Parcels {
  static final TenantId ACME = TenantId.of("acme");
  static final TenantId GLOBEX = TenantId.of("globex");
  static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private Parcels() {}

  /** A new table, under a name that nobody else has. */
  static TableOptions.Builder createTable() {
    String table = LocalDynamoDb.tableName();
    TableOptions options = TableOptions.builder().tableName(table).build();
    YardOperator.connect(LocalDynamoDb.client(), options).createTableIfAbsent();
    return TableOptions.builder().tableName(table);
  }

  static Parcel parcel(TenantId tenant, int number) {
    String id = String.format(Locale.ROOT, "p%05d", number);
    return new Parcel(tenant.value(), id, "AMS", START.plusSeconds(number), number, "");
  }

  /** A row in acme's partition that says it is something else. */
  static void plant(TableOptions options, String sortKey) {
    LocalDynamoDb.client()
        .putItem(
            put ->
                put.tableName(options.tableName().orElseThrow())
                    .item(
                        Map.of(
                            "PK", AttributeValue.fromS("TENANT#acme"),
                            "SK", AttributeValue.fromS(sortKey),
                            "_entity", AttributeValue.fromS("Invoice"))));
  }

  /** What a future brings; throws what it fails with. */
  static <T> T get(CompletableFuture<T> future) {
    try {
      return future.orTimeout(30, TimeUnit.SECONDS).join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof TimeoutException) {
        throw new AssertionError("No answer in 30 seconds", failed);
      }
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }
}
