package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = Order.class)
interface Shop {}

@TenantEntity(
    prefix = "ORDER",
    partitionKey = "{tenantId}", // ERROR [KeyPartIsTenant] at "{tenantId}" | {tenantId} at character 1 of "{tenantId}" is the tenant, which leads every partition key by itself
    sortKey = "{id}")
@Index(
    name = "byStatus",
    partitionKey = "{tenantId}#{status}") // ERROR [KeyPartIsTenant] at "{tenantId}#{status}" | leave it out
record Order(@TenantKey String tenantId, String id, String status) {}
