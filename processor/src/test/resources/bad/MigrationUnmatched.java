// LOCK {"format": "tenure.lock/1", "facts": [
// LOCK ["shop", "entity", "Order", "partitionKey", "{tenant}"],
// LOCK ["shop", "entity", "Order", "sortKey", "ORD#{id:text}"],
// LOCK ["shop", "entity", "Order", "attribute", "total", "N long"],
// LOCK ["shop", "entity", "Order", "migrated", "attribute total", "S string", "declared"],
// LOCK []]}
package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = Order.class)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
@Migrated(what = "sortKey", from = "ORD#{id:text}")
@Migrated(what = "attribute total", from = "S string")
@Migrated(what = "attribute total", from = "S enum") // ERROR [MigrationUnmatched] at @Migrated( | Nothing changed from "S enum" in "attribute total" against the lock; remove this declaration, or correct it to what a message about the change shows
record Order(@TenantKey String tenantId, String id, long total) {}
