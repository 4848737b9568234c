package dev.tenure.guide;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

@TenantEntity(prefix = "PERSON", sortKey = "{personId}")
public record Person(@TenantKey String tenantId, String personId, String name) {}
