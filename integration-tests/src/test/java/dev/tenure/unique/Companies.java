package dev.tenure.unique;

import dev.tenure.faults.FaultyHttpClient;
import dev.tenure.runtime.Backoff;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.TenantId;
import dev.tenure.testing.DynamoDbLocalExtension;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A table of people on a client that fails when it is told to, and what is stored in it. */
final class Companies implements AutoCloseable {
  static final String TABLE = "people";

  final FaultyHttpClient http = new FaultyHttpClient();
  final DynamoDbClient client;
  final PeopleTable table;
  final PeopleTenant acme;
  final PeopleTenant globex;
  final PeopleShared shared;

  Companies(DynamoDbLocalExtension dynamoDb) {
    this(dynamoDb, Clock.systemUTC(), 6);
  }

  Companies(DynamoDbLocalExtension dynamoDb, Clock clock, int attempts) {
    TableOptions options =
        TableOptions.builder()
            .clock(clock)
            .backoff(new Backoff(Duration.ofMillis(1), Duration.ofMillis(8), attempts))
            .build();
    client =
        dynamoDb
            .configure(DynamoDbClient.builder())
            .httpClient(http)
            .overrideConfiguration(o -> o.retryStrategy(DefaultRetryStrategy.doNotRetry()))
            .build();
    PeopleOperator.connect(dynamoDb.client(), options).createTableIfAbsent();
    table = PeopleTable.connect(client, options);
    acme = table.tenant(TenantId.of("acme"));
    globex = table.tenant(TenantId.of("globex"));
    shared = PeopleShared.connect(client, options);
  }

  /** Every row there is. */
  static List<Map<String, AttributeValue>> rows(DynamoDbClient client) {
    List<Map<String, AttributeValue>> rows = new ArrayList<>();
    client
        .scanPaginator(request -> request.tableName(TABLE).consistentRead(true))
        .items()
        .forEach(rows::add);
    return rows;
  }

  /** The rows that keep values: each as its key, its owner and its end. */
  static Set<String> kept(DynamoDbClient client) {
    Set<String> kept = new TreeSet<>();
    for (Map<String, AttributeValue> row : rows(client)) {
      if (text(row, "SK").equals("$UNIQUE")) {
        kept.add(described(text(row, "PK"), text(row, "$owner_pk"), text(row, "$owner_sk"), row));
      }
    }
    return kept;
  }

  /** What the rows that keep values have to be, by the items that are stored. */
  static Set<String> expected(DynamoDbClient client) {
    Set<String> expected = new TreeSet<>();
    for (Map<String, AttributeValue> row : rows(client)) {
      Map<String, String> keys = keysOf(row);
      keys.forEach(
          (constraint, key) -> expected.add(described(key, text(row, "PK"), text(row, "SK"), row)));
    }
    return expected;
  }

  private static Map<String, String> keysOf(Map<String, AttributeValue> row) {
    return switch (text(row, "_entity")) {
      case "User" -> UserSchema.INSTANCE.uniqueKeysOf(UserSchema.INSTANCE.fromItem(row));
      case "Account" -> AccountSchema.INSTANCE.uniqueKeysOf(AccountSchema.INSTANCE.fromItem(row));
      case "Parcel" -> ParcelSchema.INSTANCE.uniqueKeysOf(ParcelSchema.INSTANCE.fromItem(row));
      case "Color" -> ColorSchema.INSTANCE.uniqueKeysOf(ColorSchema.INSTANCE.fromItem(row));
      default -> Map.of();
    };
  }

  private static String described(
      String key, String ownerPartition, String ownerSort, Map<String, AttributeValue> row) {
    AttributeValue until = row.get("until");
    return key
        + " of "
        + ownerPartition
        + " / "
        + ownerSort
        + " until "
        + (until == null ? "-" : until.n());
  }

  private static String text(Map<String, AttributeValue> row, String attribute) {
    return Objects.requireNonNull(row.get(attribute)).s();
  }

  @Override
  public void close() {
    client.close();
    http.close();
  }
}
