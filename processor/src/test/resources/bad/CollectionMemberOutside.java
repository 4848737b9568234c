package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = {Order.class, LineItem.class, Note.class})
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey String tenantId, String id) implements Row {}

@TenantEntity(prefix = "ITEM", sortKey = "{id}#{line}") // ERROR [CollectionMemberOutside] at @TenantEntity( | The sort key "ITEM#{id}#{line}" of LineItem does not begin with "ORDER#{id}", as the item collection Row has it
record LineItem(@TenantKey String tenantId, String id, int line) implements Row {}

@TenantEntity(prefix = "ORDER", partitionKey = "{year}", sortKey = "{id}#NOTE") // ERROR [CollectionMemberOutside] at @TenantEntity( | The partition key of Note is not that of Order
record Note(@TenantKey String tenantId, int year, String id) implements Row {}

@ItemCollection("ORDER#{id}")
sealed interface Row permits Order, LineItem, Note {}
