package bad;

import dev.tenure.*;

@TenantTable( // ERROR [ThroughputInvalid] at @TenantTable( | readUnits = 5 and writeUnits = 0; both are 1 or more
    name = "shop",
    entities = Order.class,
    readUnits = 5)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey String tenantId, String id) {}

@TenantTable(
    name = "shop2",
    entities = Order2.class,
    readUnits = -5, // ERROR [ThroughputInvalid] at -5 | readUnits = -5 and writeUnits = 5
    writeUnits = 5)
interface Shop2 {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order2(@TenantKey String tenantId, String id) {}
