package dev.tenure.testing.store;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

/** One for each tenant. */
@TenantEntity(prefix = "SETTINGS")
public record Settings(@TenantKey String tenantId, String currency) {}
