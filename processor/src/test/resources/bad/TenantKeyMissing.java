package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = {Order.class, Invoice.class})
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}") // ERROR [TenantKeyMissing] at @TenantEntity( | No member of Order has @TenantKey: without it, an item read for one tenant could be written for another; did you mean 'tenantId'?
record Order(String tenantId, String id) {}

@TenantEntity(prefix = "INVOICE", sortKey = "{id}") // ERROR [TenantKeyMissing] at @TenantEntity( | add one of type TenantId or String
record Invoice(String id) {}
