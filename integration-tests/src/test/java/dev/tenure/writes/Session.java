package dev.tenure.writes;

import dev.tenure.CreatedAt;
import dev.tenure.GeneratedId;
import dev.tenure.IdStrategy;
import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import dev.tenure.TimeToLive;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@TenantEntity(prefix = "SESSION", sortKey = "{id}")
@Index(name = "sessionsByUser", partitionKey = "{user}", sortKey = "{createdAt}")
record Session(
    @TenantKey String tenantId,
    @GeneratedId(IdStrategy.RANDOM) @Nullable UUID id,
    String user,
    @CreatedAt Instant createdAt,
    @TimeToLive @Nullable Instant expiresAt) {

  /** A session that was not stored yet. */
  static Session of(String tenantId, @Nullable UUID id, @Nullable Instant expiresAt) {
    return new Session(tenantId, id, "u", Instant.EPOCH, expiresAt);
  }
}
