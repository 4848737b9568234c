package dev.tenure.batches;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

/** A book of a library. */
@TenantEntity(prefix = "BOOK", sortKey = "{isbn}")
public record Book(@TenantKey String tenantId, String isbn, String title) {}
