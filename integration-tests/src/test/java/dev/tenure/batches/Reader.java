package dev.tenure.batches;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

/** Somebody who borrows books. */
@TenantEntity(prefix = "READER", sortKey = "{readerId}")
public record Reader(@TenantKey String tenantId, long readerId, String name) {}
