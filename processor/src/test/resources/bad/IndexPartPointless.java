package bad;

import dev.tenure.*;
import java.time.Instant;
import java.util.UUID;

@TenantTable(name = "shop", entities = Order.class)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
@Index(
    name = "byStatus",
    partitionKey = "{status}",
    sortKey = "{id}#{placedAt}") // WARNING [IndexPartPointless] at "{id}#{placedAt}" | {placedAt} of 'byStatus' stands behind the whole primary key of Order
@Index(name = "byDate", sortKey = "{placedAt}#{id}")
record Order(@TenantKey String tenantId, UUID id, String status, Instant placedAt) {}
