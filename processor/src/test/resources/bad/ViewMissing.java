package bad;

import dev.tenure.*;

@TenantTable(
    name = "shop",
    indexes = @TableIndex(name = "gsi1", projection = Projection.KEYS_ONLY),
    entities = Order.class)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
@Index( // ERROR [ViewMissing] at @Index | 'byStatus' of Order cannot answer whole items, because the index "gsi1" does not hold all attributes; say by view
    name = "byStatus",
    on = "gsi1",
    partitionKey = "{status}")
@Index( // ERROR [ViewMissing] at @Index | 'byTotal' of Order cannot answer whole items, because the index "byTotal"
    name = "byTotal",
    partitionKey = "{total}",
    projection = Projection.INCLUDE,
    include = "status")
record Order(@TenantKey String tenantId, String id, String status, long total) {}
