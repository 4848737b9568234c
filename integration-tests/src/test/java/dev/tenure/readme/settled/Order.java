package dev.tenure.readme.settled;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

/** An order, which expires. */
@TenantEntity(prefix = "ORDER", sortKey = "{orderId}")
public record Order(@TenantKey String tenantId, String orderId, long expiresAt) {}
