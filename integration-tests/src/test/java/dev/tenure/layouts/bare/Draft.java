package dev.tenure.layouts.bare;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

/** A draft, in a partition that a word keeps apart from notes. */
@TenantEntity(prefix = "", partitionKey = "DRAFTS", sortKey = "{noteId}")
public record Draft(@TenantKey String tenantId, String noteId, String text) {}
