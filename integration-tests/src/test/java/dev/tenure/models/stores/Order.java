package dev.tenure.models.stores;

import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import dev.tenure.Version;
import java.time.Instant;

/** An order, the parent of its line items. */
@TenantEntity(prefix = "ORDER", sortKey = "{orderId}")
@Index(name = "byStatus", partitionKey = "{status}", sortKey = "{placedAt}#{orderId}")
@Index(name = "byPlacedAt", sortKey = "{placedAt}#{orderId}")
public record Order(
    @TenantKey StoreId store,
    long orderId,
    OrderStatus status,
    Instant placedAt,
    @Version long version)
    implements OrderRow {}
