package bad;

import dev.tenure.*;

@TenantTable(
    name = "shop",
    naming = Naming.SNAKE_CASE,
    indexes =
        @TableIndex(
            name = "gsi1",
            projection = Projection.INCLUDE,
            include = {
              "total_amount",
              "totalAmount", // ERROR [ProjectionUnknown] at "totalAmount" | "totalAmount" is an attribute of no entity in the index "gsi1", which store status, total_amount; did you mean 'total_amount'?
              "name" // ERROR [ProjectionUnknown] at "name" | "name" is an attribute of no entity in the index "gsi1"
            }),
    entities = {Order.class, Other.class})
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
@Index(name = "byStatus", on = "gsi1", partitionKey = "{status}", view = Line.class)
record Order(@TenantKey String tenantId, String id, String status, long totalAmount) {}

record Line(String id, long totalAmount) {}

@TenantEntity(prefix = "OTHER", sortKey = "{id}")
record Other(@TenantKey String tenantId, String id, String name) {}
