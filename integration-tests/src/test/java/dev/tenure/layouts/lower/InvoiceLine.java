package dev.tenure.layouts.lower;

import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

/** A line of a bill. Its prefix begins as that of bills does. */
@TenantEntity(prefix = "invoice_line", sortKey = "{invoiceId}#{line}", name = "invoice_line")
@Index(name = "byProduct", partitionKey = "{product}", sortKey = "line#{invoiceId}", on = "gsi1")
@SuppressWarnings("tenure:KeyLiteralNamesMember") // the word "line" is meant
public record InvoiceLine(@TenantKey String tenantId, String invoiceId, int line, String product) {}
