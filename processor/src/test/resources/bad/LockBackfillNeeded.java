// LOCK {"format": "tenure.lock/1", "facts": [
// LOCK ["shop", "entity", "Order", "partitionKey", "{tenant}"],
// LOCK ["shop", "entity", "Order", "sortKey", "ORDER#{id:text}"],
// LOCK []]}
package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = Order.class)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
@Index(name = "byStatus", partitionKey = "{status}", sortKey = "{id}") // WARNING [LockBackfillNeeded] at @Index( | The index "byStatus" is new to Order: rows of Order stored before are not found by it until each is saved again
@Unique(name = "number", members = "number") // WARNING [LockBackfillNeeded] at @Unique( | The unique constraint "number" is new to Order: rows of Order stored before have no value of it until each is claimed
record Order(@TenantKey String tenantId, String id, String status, long number) {}
