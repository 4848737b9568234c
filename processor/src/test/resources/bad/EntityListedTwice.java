package bad;

import dev.tenure.*;

@TenantTable(
    name = "shop",
    entities = {
      Order.class,
      Order.class // ERROR [EntityListedTwice] at Order.class | Shop lists Order twice
    })
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey String tenantId, String id) {}
