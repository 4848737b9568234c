package dev.tenure.runtime.dao;

import dev.tenure.runtime.page.PageTokenCodec;
import dev.tenure.runtime.seatbelt.TenantBinding;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One tenant's part of a table, or the shared part. Immutable and thread-safe.
 *
 * <p>Each request that is built within a scope names a partition key that begins with the scope's,
 * and each row that is handed out has one.
 */
public final class Scope {
  static final char SEPARATOR = '#';

  private final TableConnection connection;
  private final String partitionKey;
  private final Object tenant;
  private final TenantBinding binding;

  Scope(TableConnection connection, String partitionKey, Object tenant, TenantBinding binding) {
    this.connection = connection;
    this.partitionKey = partitionKey;
    this.tenant = tenant;
    this.binding = binding;
  }

  /**
   * Binds requests made by hand to the scope, on a client that wears a seatbelt; the scope's own
   * requests are bound so. A scope that crosses tenants binds to nothing, and is refused there.
   */
  public TenantBinding binding() {
    return binding;
  }

  /** Does it now, on this thread. */
  <R extends @Nullable Object> R run(Operation<R> operation) {
    return connection.calls().run(this, operation);
  }

  /** Begins it; the future is done when it is, and fails with what cannot even be asked. */
  <R extends @Nullable Object> CompletableFuture<R> start(Supplier<Operation<R>> asking) {
    Operation<R> operation;
    try {
      operation = asking.get();
    } catch (RuntimeException refused) {
      return CompletableFuture.failedFuture(refused);
    }
    return connection.asyncCalls().start(this, operation);
  }

  TableConnection connection() {
    return connection;
  }

  /** How each partition key of the scope begins; empty where the scope crosses tenants. */
  String partitionKey() {
    return partitionKey;
  }

  /** Whether the scope is all of the table. */
  boolean crossesTenants() {
    return partitionKey.isEmpty();
  }

  /**
   * The scope in which an object of this tenant is written: this one, unless it crosses tenants.
   *
   * @param tenantKey how the object's partition key begins; empty if it is no tenant's
   */
  Scope ofTenant(String tenantKey) {
    return crossesTenants() && !tenantKey.isEmpty() ? connection.scope(tenantKey, tenantKey) : this;
  }

  /** Whether this is the shared data beside a tenant's, on the same connection. */
  boolean isSharedBy(Scope tenant) {
    return connection == tenant.connection
        && partitionKey.equals(TableConnection.SHARED)
        && !tenant.crossesTenants();
  }

  /** What writes page tokens; absent where they would tell tenants' names to anyone. */
  Optional<PageTokenCodec> tokens() {
    return crossesTenants() ? connection.crossTenantTokens() : Optional.of(connection.tokens());
  }

  /** The tenant, for messages to its own caller. */
  Object tenant() {
    return tenant;
  }

  /** Whether a partition key is the scope's: the same, or continued with another part. */
  boolean owns(String otherKey) {
    return leads(partitionKey, otherKey);
  }

  /** Whether a key begins with these parts, all of them whole; each key does with none. */
  static boolean leads(String parts, String key) {
    int length = parts.length();
    return key.startsWith(parts)
        && (length == 0 || key.length() == length || key.charAt(length) == SEPARATOR);
  }

  /**
   * Insists on a partition key of the scope's own, whoever built it: a request about another one is
   * never sent.
   */
  void requireOwn(String otherKey) {
    if (!owns(otherKey)) {
      throw new IllegalArgumentException("The partition key does not belong to " + tenant);
    }
  }

  /** What follows the scope's part of an owned partition key. */
  String tailOf(String ownedKey) {
    return ownedKey.substring(partitionKey.length());
  }

  @Override
  public String toString() {
    return "Scope[" + tenant + "]";
  }
}
