package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = {Order.class, User.class, Event.class})
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey String tenantId, String id) implements Row {}

@ItemCollection("ORDER") // ERROR [CollectionUnsupported] at @ItemCollection( | Row cannot be an item collection; it must be a sealed interface
interface Row {}

@TenantEntity(prefix = "USER", sortKey = "{email:plain}")
record User(@TenantKey String tenantId, String email) implements UserRow {}

@ItemCollection("USER#{email:plain}") // ERROR [CollectionUnsupported] at "USER#{email:plain}" | The item collection UserRow ends with a :plain part
sealed interface UserRow permits User {}

@TenantEntity( // ERROR [CollectionUnsupported] at @TenantEntity( | Event is @Sharded, and the item collection EventRow reads one partition
    prefix = "EVENT",
    sortKey = "{id}")
@Sharded(4)
record Event(@TenantKey String tenantId, String id) implements EventRow {}

@ItemCollection("EVENT")
sealed interface EventRow permits Event {}
