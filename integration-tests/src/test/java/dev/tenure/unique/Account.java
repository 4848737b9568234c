package dev.tenure.unique;

import dev.tenure.CreatedAt;
import dev.tenure.Sharded;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import dev.tenure.Unique;
import dev.tenure.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody logs in to, in a region; there are many, and they have versions. */
@TenantEntity(prefix = "ACCOUNT", partitionKey = "{region}", sortKey = "{accountId}")
@Sharded(2)
@Unique(
    name = "login",
    members = {"region", "login"})
@Unique(name = "device", members = "device")
public record Account(
    @TenantKey String tenantId,
    String region,
    long accountId,
    String login,
    Optional<UUID> device,
    @CreatedAt @Nullable Instant createdAt,
    @Version long version) {

  static Account of(String tenantId, String region, long accountId, String login) {
    return new Account(tenantId, region, accountId, login, Optional.empty(), null, 0);
  }

  Account withLogin(String other) {
    return new Account(tenantId, region, accountId, other, device, createdAt, version);
  }

  Account withDevice(UUID other) {
    return new Account(tenantId, region, accountId, login, Optional.of(other), createdAt, version);
  }
}
