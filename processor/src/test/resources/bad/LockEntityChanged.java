// LOCK {"format": "tenure.lock/1", "facts": [
// LOCK ["shop", "table", "entityAttribute", "_entity"],
// LOCK ["shop", "entity", "Order", "partitionKey", "{tenant}"],
// LOCK ["shop", "entity", "Order", "sortKey", "ORDER#{id:text}"],
// LOCK ["shop", "entity", "Draft", "partitionKey", "{tenant}"],
// LOCK ["shop", "entity", "Draft", "sortKey", "DRAFT#{id:text}"],
// LOCK []]}
package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = PurchaseOrder.class) // ERROR [LockEntityChanged] at @TenantTable( | The entity Draft is gone: its rows, with the sort key "DRAFT#{id:text}", stay in the table, and nothing reads or deletes them. Undo the change, or migrate those rows and declare @Migrated(what = "entity Draft", from = "DRAFT#{id:text}") on the table
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}") // ERROR [LockEntityChanged] at @TenantEntity( | The entity "Order" is called "PurchaseOrder" now: rows stored before say "Order" and are refused as another entity's; name = "Order" keeps them
record PurchaseOrder(@TenantKey String tenantId, String id) {}
