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

@TenantTable(
    name = "shop3",
    entities = Order3.class,
    readUnits = 5,
    writeUnits = 5,
    maxReadRequestUnits = 100) // ERROR [ThroughputInvalid] at 100 | A maximum of request units is for on-demand billing
interface Shop3 {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order3(@TenantKey String tenantId, String id) {}

@TenantTable(
    name = "shop4",
    entities = Order4.class,
    maxWriteRequestUnits = -1) // ERROR [ThroughputInvalid] at -1 | it is 1 or more, or left out for no maximum
interface Shop4 {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order4(@TenantKey String tenantId, String id) {}
