package bad;

import dev.tenure.*;

@TenantTable(
    name = "my shop", // ERROR [TableNameInvalid] at "my shop" | "my shop" is no name of a DynamoDB table
    entities = Order.class)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey String tenantId, String id) {}
