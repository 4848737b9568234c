package dev.tenure.models.stores;

import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

/** A line of an order. */
@TenantEntity(prefix = "ORDER", sortKey = "{orderId}#ITEM#{line}")
@Index(name = "byProduct", partitionKey = "{productId}", sortKey = "{orderId}#{line}")
public record LineItem(
    @TenantKey StoreId store, long orderId, int line, long productId, int quantity)
    implements OrderRow {}
