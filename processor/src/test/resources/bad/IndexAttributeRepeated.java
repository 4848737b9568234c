package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = Order.class)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
@Index(
    name = "byStatus",
    partitionKey = "{region}",
    partitionAttributes = {"channel", "region"}, // ERROR [IndexAttributeRepeated] at "region" | 'region' of Order is in the pattern of a key of 'byStatus' already; once is enough
    sortAttributes = {
      "status",
      "channel", // ERROR [IndexAttributeRepeated] at "channel" | 'channel' of Order is in partitionAttributes of 'byStatus' already; once is enough
      "status" // ERROR [IndexAttributeRepeated] at "status" | 'status' of Order is in sortAttributes of 'byStatus' already; once is enough
    })
record Order(
    @TenantKey String tenantId, String id, String status, String region, String channel) {}
