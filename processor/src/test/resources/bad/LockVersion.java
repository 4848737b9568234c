// LOCK {"format": "tenure.lock/1", "facts": [
// LOCK ["shop", "entity", "Order", "partitionKey", "{tenant}"],
// LOCK ["shop", "entity", "Order", "sortKey", "ORDER#{id:text}"],
// LOCK ["shop", "entity", "Order", "attribute", "revision", "N long"],
// LOCK ["shop", "entity", "Order", "version", "revision"],
// LOCK ["shop", "entity", "Line", "partitionKey", "{tenant}"],
// LOCK ["shop", "entity", "Line", "sortKey", "LINE#{id:text}"],
// LOCK ["shop", "entity", "Line", "attribute", "revision", "N long"],
// LOCK ["shop", "entity", "Line", "version", "revision"],
// LOCK []]}
package bad;

import dev.tenure.*;

@TenantTable(
    name = "shop",
    entities = {Order.class, Line.class})
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(
    @TenantKey String tenantId,
    String id,
    long revision,
    @Version long version) {} // ERROR [LockAttributeChanged] at @Version long version | The version of Order was "revision" and is "version": rows of Order stored before count their writes in the old attribute, so whoever read one before overwrites what was written since. Undo the change, or migrate those rows and declare @Migrated(what = "version", from = "revision") on Order

@TenantEntity(prefix = "LINE", sortKey = "{id}") // ERROR [LockAttributeChanged] at @TenantEntity( | The attribute revision of Line was "N long" and is not declared any more
record Line(@TenantKey String tenantId, String id, @Version long version) {}
