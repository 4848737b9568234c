package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = Order.class)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(
    @TenantKey
        @Attribute("tenant") // ERROR [TenantKeyStored] at @Attribute("tenant") | 'tenantId' of Order has @Attribute; the tenant is in the partition key alone
        String tenantId,
    String id) {}
