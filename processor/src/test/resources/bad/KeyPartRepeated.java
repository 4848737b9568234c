package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = Order.class)
interface Shop {}

@TenantEntity(
    prefix = "ORDER",
    partitionKey = "{id}",
    sortKey = "{id}") // ERROR [KeyPartRepeated] at "{id}" | {id} at character 1 of "{id}" is in this key already
@Index(
    name = "byStatus",
    partitionKey = "{status}",
    sortKey = "{placedAt}#{status}") // ERROR [KeyPartRepeated] at "{placedAt}#{status}" | {status} at character 12
record Order(@TenantKey String tenantId, String id, String status, String placedAt) {}
