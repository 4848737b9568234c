package shop;

import dev.tenure.CreatedAt;
import dev.tenure.GeneratedId;
import dev.tenure.IdStrategy;
import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import dev.tenure.TimeToLive;
import dev.tenure.UpdatedAt;
import dev.tenure.Version;
import java.time.Instant;
import java.util.UUID;

@TenantEntity(prefix = "SESSION", sortKey = "{id}")
@Index(name = "sessionsByUser", partitionKey = "{user}", sortKey = "{createdAt}")
public record Session(
    @TenantKey String tenantId,
    @GeneratedId(IdStrategy.RANDOM) UUID id,
    String user,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt,
    @TimeToLive Instant expiresAt,
    @Version long version) {}
