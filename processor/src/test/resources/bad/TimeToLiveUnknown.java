package bad;

import dev.tenure.*;

@TenantTable(
    name = "shop",
    entities = Order.class,
    timeToLive = "expireAt") // ERROR [TimeToLiveUnknown] at "expireAt" | stores an attribute 'expireAt'; did you mean 'expiresAt'?
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey String tenantId, String id, long expiresAt) {}

@TenantTable(
    name = "shop2",
    entities = Order2.class,
    timeToLive = "id") // ERROR [TimeToLiveUnknown] at "id" | No entity of the table stores an attribute 'id'
interface Shop2 {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order2(@TenantKey String tenantId, long id) {}
