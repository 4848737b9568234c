package dev.tenure.transactions;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

/** What is sold, and how many are left. */
@TenantEntity(prefix = "PRODUCT", sortKey = "{productId}")
public record Product(@TenantKey String tenantId, String productId, int stock) {}
