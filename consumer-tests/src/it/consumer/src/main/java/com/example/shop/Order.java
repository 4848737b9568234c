package com.example.shop;

import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import dev.tenure.Version;
import java.math.BigDecimal;
import java.time.Instant;

/** One tenant's order. */
@TenantEntity(prefix = "ORDER", sortKey = "{orderId}")
@Index(name = "byCustomer", partitionKey = "{customerId}", sortKey = "{placedAt}#{orderId}")
public record Order(
    @TenantKey String tenantId,
    String orderId,
    String customerId,
    OrderStatus status,
    Instant placedAt,
    BigDecimal total,
    @Version long version) {}
