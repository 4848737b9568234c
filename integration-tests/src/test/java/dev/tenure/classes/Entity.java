package dev.tenure.classes;

import dev.tenure.TenantKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The same for JavaBeans. */
abstract class Entity {
  @TenantKey private String tenantId = "";
  private @Nullable Instant createdAt;

  public String getTenantId() {
    return tenantId;
  }

  public void setTenantId(String tenantId) {
    this.tenantId = tenantId;
  }

  public @Nullable Instant getCreatedAt() {
    return createdAt;
  }

  public void setCreatedAt(@Nullable Instant createdAt) {
    this.createdAt = createdAt;
  }
}
