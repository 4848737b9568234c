package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = Order.class)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(
    @TenantKey String seller,
    @TenantKey String buyer, // ERROR [TenantKeyRepeated] at @TenantKey | 'buyer' of Order has @TenantKey, and 'seller' has it too
    String id) {}
