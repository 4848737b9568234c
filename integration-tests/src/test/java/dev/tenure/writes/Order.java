package dev.tenure.writes;

import dev.tenure.CreatedAt;
import dev.tenure.GeneratedId;
import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import dev.tenure.UpdatedAt;
import dev.tenure.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@TenantEntity(prefix = "ORDER", sortKey = "{orderId}")
@Index(name = "byUpdate", sortKey = "{updatedAt}#{orderId}")
record Order(
    @TenantKey String tenantId,
    @GeneratedId @Nullable String orderId,
    String status,
    @CreatedAt @Nullable Instant createdAt,
    @UpdatedAt Instant updatedAt,
    @Version long version) {

  /** An order that was not stored yet. */
  static Order placed(String tenantId, @Nullable String orderId) {
    return new Order(tenantId, orderId, "PLACED", null, Instant.EPOCH, 0);
  }

  Order withStatus(String other) {
    return new Order(tenantId, orderId, other, createdAt, updatedAt, version);
  }

  Order withVersion(long other) {
    return new Order(tenantId, orderId, status, createdAt, updatedAt, other);
  }
}
