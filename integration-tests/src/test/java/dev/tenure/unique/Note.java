package dev.tenure.unique;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

/** What needs nothing unique. */
@TenantEntity(prefix = "", partitionKey = "NOTES", sortKey = "{noteId}")
public record Note(@TenantKey String tenantId, String noteId, String text) {}
