package shop;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

@TenantEntity(prefix = "ORDER", sortKey = "{orderId}#ITEM#{line}")
public record LineItem(@TenantKey String tenantId, OrderId orderId, int line, int quantity)
    implements OrderRow {}
