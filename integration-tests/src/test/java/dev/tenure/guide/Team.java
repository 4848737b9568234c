package dev.tenure.guide;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

@TenantEntity(prefix = "TEAM", sortKey = "{teamId}")
public record Team(@TenantKey String tenantId, String teamId, String name, int size) {}
