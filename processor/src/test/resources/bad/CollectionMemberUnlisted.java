package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = Order.class)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey String tenantId, String id) implements Row {}

record Other(String id) implements Row {}

@ItemCollection("ORDER")
sealed interface Row permits Order, Other {} // ERROR [CollectionMemberUnlisted] at interface Row | Other is permitted by the item collection Row, but is no @TenantEntity of this table
