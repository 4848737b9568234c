package dev.tenure.indexes.sales;

import dev.tenure.Attribute;
import dev.tenure.CrossTenantIndex;
import dev.tenure.Index;
import dev.tenure.Projection;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

@TenantEntity(
    prefix = "INVOICE",
    sortKey = "{invoiceId}",
    views = {Due.class, Due.Date.class, InvoicePlace.class})
@Index(
    name = "byCustomer",
    on = "gsi1",
    partitionKey = "{customer}",
    sortKey = "INVOICE#{dueOn}",
    view = Due.class)
@Index(
    name = "byDueDate",
    sortKey = "{dueOn}#{invoiceId}",
    projection = Projection.KEYS_ONLY,
    view = Due.Date.class)
@CrossTenantIndex(
    name = "byReference",
    partitionKey = "reference#{reference}",
    projection = Projection.KEYS_ONLY,
    view = InvoicePlace.class,
    reason = "a bank statement names a reference, not the tenant")
public record Invoice(
    @TenantKey String tenantId,
    String invoiceId,
    String customer,
    Optional<LocalDate> dueOn,
    BigDecimal total,
    String reference,
    @Attribute("paid_at") Optional<Instant> paidAt) {}
