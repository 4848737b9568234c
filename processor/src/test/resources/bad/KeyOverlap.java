package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = {Order.class, Basket.class, Item.class, Part.class, Good.class})
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey String tenantId, String id) implements Row {}

@TenantEntity(prefix = "ORDER", sortKey = "{name}") // ERROR [KeyOverlap] at @TenantEntity( | Basket ("ORDER#{name}") and Order ("ORDER#{id}") can have the same primary key
record Basket(@TenantKey String tenantId, String name) implements Row {}

@TenantEntity(prefix = "item#", sortKey = "{kind}#{id}")
record Item(@TenantKey String tenantId, String kind, long id) {}

@TenantEntity(prefix = "item", sortKey = "PART#{id}") // ERROR [KeyOverlap] at @TenantEntity( | Part ("item#PART#{id}") and Item ("item#{kind}#{id}")
record Part(@TenantKey String tenantId, long id) {}

@TenantEntity(prefix = "ORDER", partitionKey = "{id}", sortKey = "{name}")
record Good(@TenantKey String tenantId, String id, String name) {}

@ItemCollection("ORDER")
sealed interface Row permits Order, Basket {}
