package dev.tenure.transactions;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

/** What somebody may buy yet. */
@TenantEntity(prefix = "CART", sortKey = "{cartId}")
public record Cart(@TenantKey String tenantId, String cartId) {}
