package bad;

import dev.tenure.*;

@TenantTable(
    name = "shop",
    indexes = {
      @TableIndex(name = "gsi1"),
      @TableIndex(name = "gsi2"),
      @TableIndex(name = "gsi2") // ERROR [IndexRepeated] at "gsi2" | The table declares the index "gsi2" twice
    },
    entities = Order.class)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
@Index(name = "byStatus", partitionKey = "{status}", on = "gsi1")
@Index(name = "byStatus", partitionKey = "{kind}") // ERROR [IndexRepeated] at @Index( | Order has two indexes called 'byStatus'
@Index(name = "byKind", partitionKey = "{kind}", on = "gsi1") // ERROR [IndexRepeated] at @Index( | 'byKind' and 'byStatus' of Order are both on the index "gsi1"
record Order(@TenantKey String tenantId, String id, String status, String kind) {}
