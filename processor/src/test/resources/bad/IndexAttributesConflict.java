package bad;

import dev.tenure.*;

@TenantTable(
    name = "shop",
    indexes = @TableIndex(name = "gsi1"),
    entities = {Order.class, Invoice.class, Bill.class, User.class})
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
@Index(name = "byStatus", on = "gsi1", partitionKey = "ORDER", sortAttributes = {"status", "total"})
record Order(@TenantKey String tenantId, String id, String status, long total) {}

@TenantEntity(prefix = "INVOICE", sortKey = "{id}")
@Index(name = "byStatus", on = "gsi1", partitionKey = "INVOICE", sortAttributes = {"state", "total"}) // ERROR [IndexAttributesConflict] at @Index | 'byStatus' of Invoice has state (S), total (N) in its keys, and others of the index "gsi1" have status (S), total (N)
record Invoice(@TenantKey String tenantId, String id, String state, long total) {}

@TenantEntity(prefix = "BILL", sortKey = "{id}")
@Index(name = "byDate", on = "gsi1", partitionKey = "BILL") // ERROR [IndexAttributesConflict] at @Index | 'byDate' of Bill has no members' attributes in its keys, and others of the index "gsi1" have status (S), total (N)
record Bill(@TenantKey String tenantId, String id, String date) {}

@TenantEntity(prefix = "USER", sortKey = "{id}")
@CrossTenantIndex( // ERROR [IndexAttributesConflict] at @CrossTenantIndex | 'byEmail' of User has no members' attributes in its keys
    name = "byEmail",
    on = "gsi1",
    partitionKey = "email#{email}",
    view = Place.class,
    reason = "login")
record User(@TenantKey String tenantId, String id, String email) {}

record Place(String tenantId, String id) {}
