package bad;

import dev.tenure.*;

@TenantTable(
    name = "shop",
    indexes = {@TableIndex(name = "gsi1"), @TableIndex(name = "gsi2")},
    entities = {Order.class, Invoice.class, Bill.class})
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
@Index(name = "byStatus", partitionKey = "{status}", sortKey = "ORDER#{id}", on = "gsi1")
@Index(name = "byDate", sortKey = "{date}")
@Index(name = "byKind", partitionKey = "KIND#{kind}", sortKey = "{id}", on = "gsi2")
record Order(@TenantKey String tenantId, String id, String status, String date, String kind) {}

@TenantEntity(prefix = "INVOICE", sortKey = "{id}")
@Index(name = "byStatus", partitionKey = "{status}", sortKey = "INVOICE#{id}", on = "gsi1")
@Index(name = "byDate", sortKey = "{date}") // ERROR [IndexKeyOverlap] at @Index( | 'byDate' of Invoice and 'byDate' of Order share the index "byDate", and a query for one meets the other; begin one of their partition or sort keys with a literal of its own, or give one of the two another name, and so an index of its own
record Invoice(@TenantKey String tenantId, String id, String status, String date) {}

@TenantEntity(prefix = "BILL", sortKey = "{id}")
@CrossTenantIndex( // ERROR [IndexKeyOverlap] at @CrossTenantIndex( | 'byKind' of Bill and 'byKind' of Order share the index "gsi2", and a query for one meets the other; begin one of their partition or sort keys with a literal of its own, or use another index
    name = "byKind",
    partitionKey = "TENANT#{id}#KIND#{kind}", // ERROR [CrossTenantKeyOverlap] at "TENANT#{id}#KIND#{kind}" | can lie in a tenant's partition, "TENANT#{tenantId}"
    sortKey = "x",
    on = "gsi2",
    view = BillId.class,
    reason = "test")
record Bill(@TenantKey String tenantId, String id, String kind) {}

record BillId(String tenantId, String id) {}
