package bad;

import dev.tenure.*;
import java.time.Instant;
import java.util.Optional;

@TenantTable(name = "shop", entities = {Order.class, Basket.class, Note.class}, timeToLive = "expiresAt")
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(
    @TenantKey String tenantId,
    String id,
    Instant expiresAt) {} // ERROR [TimeToLiveUnsuitable] at Instant expiresAt | which Order stores as Instant; DynamoDB wants whole seconds

@TenantEntity(prefix = "BASKET", sortKey = "{id}")
record Basket(
    @TenantKey String tenantId,
    String id,
    double expiresAt) {} // ERROR [TimeToLiveUnsuitable] at double expiresAt | which Basket stores as double

@TenantEntity(prefix = "NOTE", sortKey = "{id}")
record Note(@TenantKey String tenantId, String id, Optional<Long> expiresAt) {}
