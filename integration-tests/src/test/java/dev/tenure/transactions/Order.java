package dev.tenure.transactions;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.math.BigDecimal;

/** What somebody buys. */
@TenantEntity(prefix = "ORDER", sortKey = "{orderId}")
public record Order(
    @TenantKey String tenantId,
    String orderId,
    String productId,
    String country,
    BigDecimal total) {}
