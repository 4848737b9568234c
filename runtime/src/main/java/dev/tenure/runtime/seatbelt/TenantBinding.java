package dev.tenure.runtime.seatbelt;

import dev.tenure.runtime.table.TableDefinition;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Binds requests made by hand to one tenant, on a client that wears a {@link TenantSeatbelt}.
 * Immutable and thread-safe.
 *
 * <p>A tenant's door hands it out, so that nobody spells a partition key to get one:
 *
 * <pre>{@code
 * DynamoDbClient acmesOnly = acme.binding().client(client);   // each request of this client
 *
 * client.getItem(r -> r.tableName("shop").key(key)
 *     .overrideConfiguration(acme.binding()));                // this request
 * }</pre>
 *
 * <p>It is a value: two bindings to the same tenant are equal.
 */
public final class TenantBinding implements Consumer<AwsRequestOverrideConfiguration.Builder> {
  private final Map<String, Partitions> tables;
  private final AwsRequestOverrideConfiguration requestConfiguration;

  private TenantBinding(Map<String, Partitions> tables) {
    this.tables = Map.copyOf(tables);
    this.requestConfiguration =
        AwsRequestOverrideConfiguration.builder()
            .putExecutionAttribute(TenantSeatbelt.TENANT, this)
            .build();
  }

  /**
   * For generated code: the partitions of one tenant, and the shared ones to read.
   *
   * @param tenantKey how each of the tenant's partition keys begins, encoded: {@code TENANT#acme}
   * @param tenant the tenant as the application knows it, for messages
   * @throws IllegalArgumentException if the key is empty
   */
  public static TenantBinding of(TableDefinition table, String tenantKey, Object tenant) {
    if (tenantKey.isEmpty()) {
      throw new IllegalArgumentException("A tenant's key is never empty");
    }
    return new TenantBinding(Map.of(table.name(), new Partitions(tenantKey, tenant)));
  }

  /** For generated code: the shared partitions alone, to read. */
  public static TenantBinding ofSharedData(TableDefinition table) {
    return new TenantBinding(Map.of(table.name(), new Partitions(null, "the shared data")));
  }

  /** For generated code: nothing at all, which every seatbelt refuses. */
  public static TenantBinding ofNothing() {
    return new TenantBinding(Map.of());
  }

  /**
   * This binding and that of another table, for requests about both.
   *
   * @throws IllegalArgumentException if both are of one table
   */
  public TenantBinding and(TenantBinding other) {
    Map<String, Partitions> all = new HashMap<>(tables);
    other.tables.forEach(
        (table, partitions) -> {
          if (all.putIfAbsent(table, partitions) != null) {
            throw new IllegalArgumentException("Both bindings are of table " + table);
          }
        });
    return new TenantBinding(all);
  }

  /**
   * A client whose requests are all bound to the tenant. It has the operations on items and no
   * others; closing it closes nothing.
   *
   * @throws IllegalArgumentException if {@code client} wears no {@link TenantSeatbelt}, so that
   *     nobody would look at the binding, or is bound to another tenant already
   */
  public DynamoDbClient client(DynamoDbClient client) {
    TenantSeatbelt.requireOn(client::serviceClientConfiguration);
    return client instanceof BoundClient bound
        ? bound.rebound(this)
        : new BoundClient(client, this);
  }

  /**
   * The same, for an asynchronous client.
   *
   * @throws IllegalArgumentException if {@code client} wears no {@link TenantSeatbelt}, or is bound
   *     to another tenant already
   */
  public DynamoDbAsyncClient client(DynamoDbAsyncClient client) {
    TenantSeatbelt.requireOn(client::serviceClientConfiguration);
    return client instanceof BoundAsyncClient bound
        ? bound.rebound(this)
        : new BoundAsyncClient(client, this);
  }

  /** Binds one request: pass this to its {@code overrideConfiguration}. */
  @Override
  public void accept(AwsRequestOverrideConfiguration.Builder request) {
    request.putExecutionAttribute(TenantSeatbelt.TENANT, this);
  }

  /** What binds a request that has no configuration of its own; made once. */
  public AwsRequestOverrideConfiguration requestConfiguration() {
    return requestConfiguration;
  }

  /** What may be touched of a table, by its declared name; null if the binding is not of it. */
  @Nullable Partitions partitions(String table) {
    return tables.get(table);
  }

  /** Whether all that the other binding allows, this one does. */
  boolean covers(TenantBinding other) {
    return other.tables.entrySet().stream()
        .allMatch(
            entry -> {
              Partitions own = tables.get(entry.getKey());
              return own != null && own.covers(entry.getValue());
            });
  }

  /** Insists that all that the other binding allows, this one does. */
  void requireCovers(TenantBinding other) {
    if (!covers(other)) {
      throw new IllegalArgumentException("The client is bound to another tenant already");
    }
  }

  /** The tenants of all tables, for messages. */
  Object tenants() {
    return tables.values().stream().map(Partitions::tenant).distinct().toList();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TenantBinding that && that.tables.equals(tables);
  }

  @Override
  public int hashCode() {
    return tables.hashCode();
  }

  @Override
  public String toString() {
    return "TenantBinding" + tables.keySet();
  }
}
