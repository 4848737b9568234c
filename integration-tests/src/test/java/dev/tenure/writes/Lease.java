package dev.tenure.writes;

import dev.tenure.Attribute;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import dev.tenure.TimeToLive;
import dev.tenure.Version;

/** Expires, and has a version. */
@TenantEntity(prefix = "LEASE", sortKey = "{name}")
record Lease(
    @TenantKey String tenantId,
    String name,
    String holder,
    @TimeToLive @Attribute("expiresAt") long end,
    @Version long version) {}
