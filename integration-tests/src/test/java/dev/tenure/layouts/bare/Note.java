package dev.tenure.layouts.bare;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

/** A note: the tenant and an id. */
@TenantEntity(prefix = "", sortKey = "{noteId}")
public record Note(@TenantKey String tenantId, String noteId, String text) {}
