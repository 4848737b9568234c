package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = Order.class)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
@Index(
    name = "byStatus",
    partitionAttributes = "region", // ERROR [IndexAttributeUnknown] at "region" | "region" is no member of Order, which has tenantId, id, status, total
    sortAttributes = {"statsu", "total"}) // ERROR [IndexAttributeUnknown] at "statsu" | "statsu" is no member of Order, which has tenantId, id, status, total; did you mean 'status'?
record Order(@TenantKey String tenantId, String id, String status, long total) {}
