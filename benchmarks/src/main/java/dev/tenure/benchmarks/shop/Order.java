package dev.tenure.benchmarks.shop;

import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An order: thirteen attributes, and keys made of five members. */
@TenantEntity(prefix = "ORDER", sortKey = "{orderId}")
@Index(name = "byCustomer", partitionKey = "{customerId}", sortKey = "{placedAt}#{orderId}")
public record Order(
    @TenantKey String tenantId,
    String orderId,
    String customerId,
    OrderStatus status,
    Instant placedAt,
    LocalDate deliverBy,
    BigDecimal total,
    long loyaltyPoints,
    int itemCount,
    boolean paid,
    UUID invoiceId,
    String note,
    Address shipTo,
    List<Line> lines,
    Set<String> labels) {}
