package dev.tenure.layouts.lower;

import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.time.LocalDate;

/** A bill. */
@TenantEntity(prefix = "invoice", sortKey = "{invoiceId}", name = "invoice")
@Index(
    name = "byStatus",
    partitionKey = "{status}",
    sortKey = "due#{dueOn}#{invoiceId}",
    on = "gsi1")
public record Invoice(
    @TenantKey String tenantId, String invoiceId, String status, LocalDate dueOn) {}
