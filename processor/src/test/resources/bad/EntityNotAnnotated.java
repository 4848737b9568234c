package bad;

import dev.tenure.*;

@TenantTable(
    name = "shop",
    entities = {
      Order.class,
      Line.class, // ERROR [EntityNotAnnotated] at Line.class | Line is no entity; annotate it with @TenantEntity, @SharedEntity or @CrossTenantEntity
      int.class, // ERROR [EntityNotAnnotated] at int.class | int is no entity
    })
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey String tenantId, String id) {}

@Document
record Line(String sku) {}
