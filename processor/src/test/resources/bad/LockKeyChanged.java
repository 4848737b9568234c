// LOCK {"format": "tenure.lock/1", "facts": [
// LOCK ["shop", "entity", "Order", "partitionKey", "{tenant}"],
// LOCK ["shop", "entity", "Order", "sortKey", "ORDER#{id:text}"],
// LOCK ["shop", "entity", "Line", "partitionKey", "{tenant}"],
// LOCK ["shop", "entity", "Line", "sortKey", "LINE#{number:integer}"],
// LOCK ["shop", "entity", "Plan", "partitionKey", "$SHARED"],
// LOCK ["shop", "entity", "Plan", "sortKey", "PLAN#{code:text}"],
// LOCK ["shop", "entity", "Event", "partitionKey", "{tenant}#$s{shard:4}"],
// LOCK ["shop", "entity", "Event", "sortKey", "EVENT#{id:text}"],
// LOCK []]}
package bad;

import dev.tenure.*;

@TenantTable(
    name = "shop",
    entities = {Order.class, Line.class, Plan.class, Event.class})
interface Shop {}

@TenantEntity( // ERROR [LockKeyChanged] at @TenantEntity( | The sortKey of Order was "ORDER#{id:text}" and is "ORD#{id:text}": rows of Order stored before are at their old keys, where nothing looks for them any more. Undo the change, or migrate those rows and declare @Migrated(what = "sortKey", from = "ORDER#{id:text}") on Order; if no row
    prefix = "ORD",
    sortKey = "{id}")
record Order(@TenantKey String tenantId, String id) {}

@TenantEntity( // ERROR [LockKeyChanged] at @TenantEntity( | The sortKey of Line was "LINE#{number:integer}" and is "LINE#{number:text}"
    prefix = "LINE",
    sortKey = "{number}")
record Line(@TenantKey String tenantId, String number) {}

@TenantEntity( // ERROR [LockKeyChanged] at @TenantEntity( | The partitionKey of Plan was "$SHARED" and is "{tenant}"
    prefix = "PLAN",
    sortKey = "{code}")
record Plan(@TenantKey String tenantId, String code) {}

@TenantEntity( // ERROR [LockKeyChanged] at @TenantEntity( | The partitionKey of Event was "{tenant}#$s{shard:4}" and is "{tenant}#$s{shard:8}": rows of Event stored before are at their old keys
    prefix = "EVENT",
    sortKey = "{id}")
@Sharded(8)
record Event(@TenantKey String tenantId, String id) {}
