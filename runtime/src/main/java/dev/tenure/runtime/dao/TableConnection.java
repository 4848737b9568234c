package dev.tenure.runtime.dao;

import dev.tenure.runtime.PrimaryKey;
import dev.tenure.runtime.TableOptions;
import dev.tenure.runtime.page.PageTokenCodec;
import dev.tenure.runtime.seatbelt.TenantBinding;
import dev.tenure.runtime.table.TableDefinition;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkServiceClientConfiguration;
import software.amazon.awssdk.metrics.MetricPublisher;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A client and a table: what all scopes of one door share. Thread-safe. */
public final class TableConnection {
  /** How each partition key of shared data begins. */
  static final String SHARED = "$SHARED";

  private final Optional<Calls> calls;
  private final Optional<AsyncCalls> asyncCalls;
  private final Optional<List<MetricPublisher>> clientMetrics;
  private final TableDefinition table;
  private final TableOptions options;
  private final String tableName;
  private final PageTokenCodec tokens;
  private final Optional<PageTokenCodec> crossTenantTokens;
  private final Versions versions;
  private final Expiry expiry;
  private final List<OwnedRows.IndexKey> indexKeys;
  private final MemberKeys memberKeys;

  private TableConnection(
      Optional<Calls> calls,
      Optional<AsyncCalls> asyncCalls,
      Supplier<? extends SdkServiceClientConfiguration> client,
      TableDefinition table,
      TableOptions options) {
    this.calls = calls;
    this.asyncCalls = asyncCalls;
    this.clientMetrics = options.listener().flatMap(listener -> metricsOf(client));
    this.table = table;
    this.options = options;
    this.tableName = options.tableName().orElse(table.name());
    this.tokens =
        options
            .pageTokenSecrets()
            .map(PageTokenCodec::authenticated)
            .orElseGet(PageTokenCodec::unauthenticated);
    this.versions = new Versions(options.clock());
    this.expiry = Expiry.of(table, options);
    this.indexKeys = OwnedRows.indexKeysOf(table);
    this.memberKeys = new MemberKeys(table);
    this.crossTenantTokens = options.pageTokenSecrets().map(PageTokenCodec::encrypted);
  }

  /** Connects to a table. The client stays the caller's to close. */
  public static TableConnection of(
      DynamoDbClient client, TableDefinition table, TableOptions options) {
    return new TableConnection(
        Optional.of(new Calls(client)),
        Optional.empty(),
        client::serviceClientConfiguration,
        table,
        options);
  }

  /** Connects to a table for asynchronous doors. The client stays the caller's to close. */
  public static TableConnection of(
      DynamoDbAsyncClient client, TableDefinition table, TableOptions options) {
    return new TableConnection(
        Optional.empty(),
        Optional.of(new AsyncCalls(client)),
        client::serviceClientConfiguration,
        table,
        options);
  }

  private static Optional<List<MetricPublisher>> metricsOf(
      Supplier<? extends SdkServiceClientConfiguration> client) {
    try {
      return Optional.of(client.get().overrideConfiguration().metricPublishers());
    } catch (UnsupportedOperationException untold) {
      return Optional.empty();
    }
  }

  /**
   * One tenant's part of the table.
   *
   * @param tenantKey how each of the tenant's partition keys begins, encoded: {@code TENANT#acme}
   * @param tenant the tenant as the application knows it, for messages
   */
  public Scope scope(String tenantKey, Object tenant) {
    if (tenantKey.isEmpty()) {
      throw new IllegalArgumentException("A tenant's key is never empty");
    }
    return new Scope(this, tenantKey, tenant, TenantBinding.of(table, tenantKey, tenant));
  }

  /** The part of the table that is no tenant's. */
  public Scope shared() {
    return new Scope(this, SHARED, "the shared data", TenantBinding.ofSharedData(table));
  }

  /**
   * All of the table, for what was declared to cross tenants. A door hands this out only behind a
   * type of its own.
   */
  public Scope crossTenant() {
    return new Scope(this, "", "all tenants", TenantBinding.ofNothing());
  }

  /** What sends on the caller's thread; only of a connection that was made of such a client. */
  Calls calls() {
    return calls.orElseThrow(() -> new IllegalStateException("The client is asynchronous"));
  }

  /** What sends without one; only of a connection that was made of such a client. */
  AsyncCalls asyncCalls() {
    return asyncCalls.orElseThrow(() -> new IllegalStateException("The client is synchronous"));
  }

  /** Who hears of the client's metrics; absent without a listener, or where it does not say. */
  Optional<List<MetricPublisher>> clientMetrics() {
    return clientMetrics;
  }

  /** The partition keys of the table's indexes. */
  List<OwnedRows.IndexKey> indexKeys() {
    return indexKeys;
  }

  /** The members whose attributes are keys of the table's indexes. */
  MemberKeys memberKeys() {
    return memberKeys;
  }

  /** Where a row of the table is. */
  PrimaryKey primaryKeyOf(Map<String, AttributeValue> row) {
    return new PrimaryKey(
        Objects.requireNonNull(table.partitionKey().keyOf(row)),
        Objects.requireNonNull(table.sortKey().keyOf(row)));
  }

  TableDefinition table() {
    return table;
  }

  TableOptions options() {
    return options;
  }

  /** What a write that begins now puts into managed members. */
  Stamp stamp(Stamp.Kind kind) {
    return new Stamp(kind, options.clock().instant(), versions, options.idSource());
  }

  /** Which rows count as not there. */
  Expiry expiry() {
    return expiry;
  }

  String tableName() {
    return tableName;
  }

  PageTokenCodec tokens() {
    return tokens;
  }

  /** What writes tokens that name tenants; absent without a secret. */
  Optional<PageTokenCodec> crossTenantTokens() {
    return crossTenantTokens;
  }
}
