// LOCK {"format": "tenure.lock/1", "facts": [
// LOCK ["shop", "index", "gsi1", "partitionKey", "gsi1_pk"],
// LOCK ["shop", "index", "gsi1", "sortKey", "gsi1_sk"],
// LOCK ["shop", "index", "gone", "partitionKey", "gone_pk"],
// LOCK ["shop", "entity", "Order", "partitionKey", "{tenant}"],
// LOCK ["shop", "entity", "Order", "sortKey", "ORDER#{id:text}"],
// LOCK ["shop", "entity", "Order", "index", "gsi1", "partitionKey", "{tenant}#{status:text}"],
// LOCK ["shop", "entity", "Order", "index", "gsi1", "sortKey", "{at:instant}"],
// LOCK ["shop", "entity", "Order", "index", "gone", "partitionKey", "{tenant}"],
// LOCK ["shop", "entity", "Line", "partitionKey", "{tenant}"],
// LOCK ["shop", "entity", "Line", "sortKey", "LINE#{id:text}"],
// LOCK ["shop", "entity", "Line", "index", "gsi1", "partitionKey", "{tenant}"],
// LOCK ["shop", "entity", "Line", "index", "gsi1", "sortKey", "{id:text}"],
// LOCK []]}
package bad;

import dev.tenure.*;
import java.time.Instant;

@TenantTable( // ERROR [LockIndexChanged] at @TenantTable( | The index gsi1 partitionKey of the table "shop" was "gsi1_pk" and is "GSI1PK": rows stored before have the old attribute, so none of them is in the new index. Undo the change, or migrate those rows and declare @Migrated(what = "index gsi1 partitionKey", from = "gsi1_pk") on the table
    name = "shop",
    indexes = @TableIndex(name = "gsi1", partitionKey = "GSI1PK"),
    entities = {Order.class, Line.class})
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
@Index( // ERROR [LockIndexChanged] at @Index( | The index gsi1 sortKey of Order was "{at:instant}" and is "{id:text}": rows of Order stored before keep their old keys in the index, where no query looks for them
    name = "byStatus",
    on = "gsi1",
    partitionKey = "{status}",
    sortKey = "{id}")
record Order(@TenantKey String tenantId, String id, String status, Instant at) {}

@TenantEntity(prefix = "LINE", sortKey = "{id}") // ERROR [LockIndexChanged] at @TenantEntity( | Line is no longer in the index "gsi1", which others still use: rows of Line stored before stay in it with keys that nothing keeps right
record Line(@TenantKey String tenantId, String id) {}
