package dev.tenure.quickstart;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.math.BigDecimal;
import java.util.UUID;

/** An order. Its id is in the sort key only. */
@TenantEntity(prefix = "order", sortKey = "{orderId}")
public record Order(
    @TenantKey String tenantId, UUID orderId, UUID userId, BigDecimal orderAmount) {}
