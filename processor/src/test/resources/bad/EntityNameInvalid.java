package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = {Order.class, Invoice.class})
interface Shop {}

@TenantEntity(
    prefix = "ORDER",
    sortKey = "{id}",
    name = " ") // ERROR [EntityNameInvalid] at " " | cannot be the name of Order; it is not blank
record Order(@TenantKey String tenantId, String id) {}

@TenantEntity(
    prefix = "INVOICE",
    sortKey = "{id}",
    name = "$Invoice") // ERROR [EntityNameInvalid] at "$Invoice" | does not begin with '$'
record Invoice(@TenantKey String tenantId, String id) {}
