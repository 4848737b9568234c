package dev.tenure.guide;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

@TenantEntity(prefix = "FOLDER", sortKey = "{path}")
public record Folder(@TenantKey String tenantId, String path, String owner) {}
