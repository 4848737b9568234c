package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = Order.class)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
@Index(
    name = "byStatus",
    partitionKey = "{status}",
    projection = Projection.INCLUDE,
    include = "place",
    view = Line.class) // ERROR [ViewNotCovered] at Line.class | Line cannot be the view of 'byStatus': the index "byStatus" does not hold 'total', but tenantId, id, status, place; include it, or leave the component out
record Order(
    @TenantKey String tenantId,
    String id,
    String status,
    String place,
    @Attribute("sum") long total) {}

record Line(String id, String place, long total) {}
