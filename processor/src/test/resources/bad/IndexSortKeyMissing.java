package bad;

import dev.tenure.*;

@TenantTable(
    name = "shop",
    indexes = @TableIndex(name = "gsi1", sortKey = "gsi1sk"),
    entities = {Order.class, Invoice.class, Bill.class})
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
@Index(name = "byStatus", partitionKey = "ORDER#{status}", on = "gsi1") // ERROR [IndexSortKeyMissing] at @Index( | 'byStatus' gives no sort key, but the index "gsi1" has one ("gsi1sk")
record Order(@TenantKey String tenantId, String id, String status) {}

@TenantEntity(prefix = "INVOICE", sortKey = "{id}")
@Index(name = "byDate", partitionKey = "INVOICE", sortKey = "{date}")
record Invoice(@TenantKey String tenantId, String id, String date) {}

@TenantEntity(prefix = "BILL", sortKey = "{id}")
@Index(name = "byDate", partitionKey = "BILL") // ERROR [IndexSortKeyMissing] at @Index( | the index "byDate" has one ("byDate_sk"): an item without it is not in the index
record Bill(@TenantKey String tenantId, String id, String date) {}
