package bad;

import dev.tenure.*;

@TenantTable(
    name = "shop",
    indexes = {
      @TableIndex(name = "gsi1"),
      @TableIndex(name = "gsi2", include = "total"), // ERROR [ProjectionInvalid] at @TableIndex(name = "gsi2" | The index "gsi2" has an include, which is for projection = INCLUDE alone
      @TableIndex(name = "gsi3", projection = Projection.INCLUDE) // ERROR [ProjectionInvalid] at Projection.INCLUDE | The index "gsi3" includes nothing; name what in include
    },
    entities = Order.class)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
@Index(
    name = "byStatus",
    on = "gsi1",
    partitionKey = "{status}",
    projection = Projection.KEYS_ONLY) // ERROR [ProjectionInvalid] at Projection.KEYS_ONLY | 'byStatus' of Order is on the index "gsi1", which the table declares; its @TableIndex says what it holds
@Index(
    name = "byTotal",
    on = "gsi2",
    partitionKey = "{total}",
    include = "status") // ERROR [ProjectionInvalid] at "status" | 'byTotal' of Order is on the index "gsi2"
@Index(
    name = "byPlace",
    partitionKey = "{place}",
    projection = Projection.KEYS_ONLY, // ERROR [ProjectionInvalid] at Projection.KEYS_ONLY | 'byPlace' of Order has an include
    include = "status")
@CrossTenantIndex(
    name = "byEmail",
    partitionKey = "email#{email}",
    projection = Projection.INCLUDE, // ERROR [ProjectionInvalid] at Projection.INCLUDE | 'byEmail' of Order crosses tenants and shows keys alone; KEYS_ONLY is all that it needs
    view = Place.class,
    reason = "login")
record Order(
    @TenantKey String tenantId, String id, String status, long total, String place, String email) {}

record Place(String tenantId, String id) {}
