// LOCK {"format": "tenure.lock/1", "facts": [
// LOCK ["shop", "entity", "Order", "partitionKey", "{tenant}"],
// LOCK ["shop", "entity", "Order", "sortKey", "ORDER#{id:text}"],
// LOCK ["shop", "entity", "Order", "attribute", "total", "N long"],
// LOCK ["shop", "entity", "Order", "attribute", "note", "S string"],
// LOCK ["shop", "entity", "Order", "attribute", "lines", "L"],
// LOCK ["shop", "entity", "Order", "attribute", "lines", "[]", "M"],
// LOCK ["shop", "entity", "Order", "attribute", "lines", "[]", "count", "N big_decimal"],
// LOCK []]}
package bad;

import dev.tenure.*;
import java.util.List;

@TenantTable(name = "shop", entities = Order.class)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}") // ERROR [LockAttributeChanged] at @TenantEntity( | The attribute note of Order was "S string" and is not declared any more: what rows of Order hold there is read by nothing; a member that was only renamed keeps its attribute by @Attribute("…"). Undo the change, or migrate those rows and declare @Migrated(what = "attribute note", from = "S string") on Order
record Order(
    @TenantKey String tenantId,
    String id,
    int total, // ERROR [LockAttributeChanged] at int total | The attribute total of Order was "N long" and is "N integer": rows of Order that hold the old form cannot be read, or are read as another value
    String comment,
    List<Line> lines) {} // ERROR [LockAttributeChanged] at List<Line> lines | The attribute lines [] count of Order was "N big_decimal" and is "N long"

@Document
record Line(long count) {}
