package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = Order.class)
interface Shop {}

@TenantTable(name = "archive", entities = Order.class) // ERROR [EntityInTwoTables] at @TenantTable( | Order is listed by Archive and by Shop
interface Archive {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey String tenantId, String id) {}
