// OPTION -Atenure.lockFrozen=true
// LOCK {"format": "tenure.lock/1", "facts": [
// LOCK ["shop", "table", "type", "bad.Shop"],
// LOCK ["shop", "table", "partitionKey", "PK"],
// LOCK ["shop", "table", "sortKey", "SK"],
// LOCK ["shop", "table", "entityAttribute", "_entity"],
// LOCK ["shop", "table", "tenant", "TENANT#{tenantId:text}"],
// LOCK ["shop", "entity", "Order", "type", "bad.Orders"],
// LOCK ["shop", "entity", "Order", "partitionKey", "{tenant}"],
// LOCK ["shop", "entity", "Order", "sortKey", "ORDER#{id:text}"],
// LOCK []]}
package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = Order.class) // ERROR [LockOutdated] at @TenantTable( | The lock does not say what the table "shop" is, and this build may not write it: + entity Order attribute note = "S string"; + entity Order type = "bad.Order"; - entity Order type = "bad.Orders". Build without -Atenure.lockFrozen and commit the lock
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey String tenantId, String id, String note) {}
