package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = {Order.class, Invoice.class})
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey String tenantId, String id) {}

@TenantEntity(prefix = "INVOICE", sortKey = "{id}", name = "Order") // ERROR [EntityNameClash] at @TenantEntity( | bad.Invoice and bad.Order are both called "Order"
record Invoice(@TenantKey String tenantId, String id) {}
