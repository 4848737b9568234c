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

@TenantTable(
    name = "ledger",
    tenant = "{tenantId}",
    entities = {Entry.class, Checkpoint.class, Rate.class, Day.class})
interface Ledger {}

@TenantEntity(prefix = "", partitionKey = "{account}", sortKey = "{sequence:number}")
record Entry(@TenantKey String tenantId, String account, long sequence) {}

@TenantEntity(prefix = "", partitionKey = "CHECKPOINTS", sortKey = "{at:number}") // ERROR [KeyOverlap] at @TenantEntity( | can have the same primary key, and one would overwrite the other; give them partition keys that differ in a literal
record Checkpoint(@TenantKey String tenantId, long at) {}

@TenantEntity(prefix = "", partitionKey = "RATE#{currency}", sortKey = "{day:number}")
record Rate(@TenantKey String tenantId, String currency, int day) {}

@TenantEntity(prefix = "", partitionKey = "DAY#{day}", sortKey = "{hour:number}")
record Day(@TenantKey String tenantId, String day, int hour) {}
