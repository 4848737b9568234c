package bad;

import dev.tenure.*;

@TenantTable(
    name = "shop",
    indexes = @TableIndex(name = "g"), // ERROR [IndexNameInvalid] at "g" | "g" is no name of a DynamoDB index; it has 3 to 255 characters
    entities = Order.class)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
@Index(
    name = "by-status", // ERROR [IndexNameInvalid] at "by-status" | "by-status" cannot be the name of a query; it must be a Java name
    partitionKey = "{status}")
@Index(
    name = "größe", // ERROR [IndexNameInvalid] at "größe" | "größe" is no name of a DynamoDB index
    partitionKey = "{size}")
@Index(
    name = "class", // ERROR [IndexNameInvalid] at "class" | it must be a Java name
    partitionKey = "{kind}")
record Order(@TenantKey String tenantId, String id, String status, int size, String kind) {}
