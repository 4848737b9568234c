package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = {Order.class, Note.class, Memo.class})
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey String tenantId, String id) implements Row {}

@TenantEntity(prefix = "NOTE", sortKey = "{id}") // ERROR [CollectionIncomplete] at @TenantEntity( | Note lies in the item collection Row without being a member
record Note(@TenantKey String tenantId, String id) {}

@TenantEntity(prefix = "MEMO", partitionKey = "{year}", sortKey = "{id}")
record Memo(@TenantKey String tenantId, int year, String id) {}

@ItemCollection("")
sealed interface Row permits Order {}
