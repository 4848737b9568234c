package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = Order.class)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey String tenantId, String id) implements Row {}

@ItemCollection("ORDER") // ERROR [CollectionUnsupported] at @ItemCollection( | Row cannot be an item collection; it must be a sealed interface
interface Row {}
