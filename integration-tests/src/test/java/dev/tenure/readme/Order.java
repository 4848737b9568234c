package dev.tenure.readme;

import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import dev.tenure.Version;
import java.math.BigDecimal;
import java.time.Instant;

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
