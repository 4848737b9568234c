package dev.tenure.proof.market;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

/** One for each shop. */
@TenantEntity(prefix = "ACCOUNT")
public record Account(@TenantKey String tenantId, String currency) {}
