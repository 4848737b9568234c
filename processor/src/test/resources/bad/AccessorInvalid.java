package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = {Order.class, Invoice.class})
interface Shop {}

@TenantEntity(
    prefix = "ORDER",
    sortKey = "{id}",
    plural = "my orders") // ERROR [AccessorInvalid] at "my orders" | "my orders" cannot be a method of the doors
record Order(@TenantKey String tenantId, String id) {}

@TenantEntity(
    prefix = "INVOICE",
    sortKey = "{id}",
    plural = "class") // ERROR [AccessorInvalid] at "class" | it must be a Java name
record Invoice(@TenantKey String tenantId, String id) {}
