package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = {Order.class, Invoice.class})
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
@Index(
    name = "byCustomer",
    partitionKey = "ORDERS#{customer}",
    projection = Projection.KEYS_ONLY,
    view = Key.class)
record Order(@TenantKey String tenantId, String id, String customer) {}

@TenantEntity(prefix = "INVOICE", sortKey = "{id}")
@Index(name = "byCustomer", partitionKey = "INVOICES#{customer}") // ERROR [ProjectionConflict] at @Index | 'byCustomer' of Invoice asks for ALL, and 'byCustomer' of Order for KEYS_ONLY: both share the index "byCustomer", which has one projection
record Invoice(@TenantKey String tenantId, String id, String customer) {}

record Key(String id) {}
