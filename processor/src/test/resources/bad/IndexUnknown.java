package bad;

import dev.tenure.*;

@TenantTable(name = "shop", indexes = @TableIndex(name = "gsi1"), entities = Order.class)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
@Index(
    name = "byStatus",
    partitionKey = "{status}",
    on = "gsi") // ERROR [IndexUnknown] at "gsi" | The table declares no index "gsi"; 'on' names one of @TenantTable(indexes = @TableIndex(…)), which has gsi1; did you mean 'gsi1'?
record Order(@TenantKey String tenantId, String id, String status) {}
