package dev.tenure.writes;

import dev.tenure.CreatedAt;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import dev.tenure.TimeToLive;
import dev.tenure.UpdatedAt;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Has times, and neither a version nor an index. */
@TenantEntity(prefix = "NOTE", sortKey = "{id}")
record Note(
    @TenantKey String tenantId,
    String id,
    String text,
    @CreatedAt @Nullable Instant createdAt,
    @UpdatedAt @Nullable Instant updatedAt,
    @TimeToLive Optional<Instant> expiresAt) {

  /** A note that was not stored yet. */
  static Note of(String tenantId, String id, String text, Optional<Instant> expiresAt) {
    return new Note(tenantId, id, text, null, null, expiresAt);
  }
}
