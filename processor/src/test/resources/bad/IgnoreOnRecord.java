package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = Order.class)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(
    @TenantKey String tenantId,
    String id,
    @Ignore // ERROR [IgnoreOnRecord] at @Ignore | 'cached' is a component of the record Order
        int cached) {}
