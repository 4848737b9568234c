package dev.tenure.classes;

import dev.tenure.TenantKey;
import java.time.Instant;

/** What all entities of a company have. */
abstract class Stored<K> {
  @TenantKey private final String tenantId;
  private final K id;
  private final Instant createdAt;

  Stored(String tenantId, K id, Instant createdAt) {
    this.tenantId = tenantId;
    this.id = id;
    this.createdAt = createdAt;
  }

  public String getTenantId() {
    return tenantId;
  }

  public K getId() {
    return id;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }
}
