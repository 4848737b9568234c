package bad;

import dev.tenure.*;

@TenantTable( // ERROR [KeyAttributeConflict] at @TenantTable( | "PK" would hold both the table's partition key and the table's sort key
    name = "shop",
    sortKey = "PK",
    entities = Order.class)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey String tenantId, String id) {}

@TenantTable( // ERROR [KeyAttributeConflict] at @TenantTable( | "SK" would hold both the table's sort key and the partition key of the index "inverted"
    name = "inverted",
    entities = Order2.class,
    indexes = @TableIndex(name = "inverted", partitionKey = "SK"))
interface Inverted {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order2(@TenantKey String tenantId, String id) {}
