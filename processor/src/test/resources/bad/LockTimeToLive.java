// LOCK {"format": "tenure.lock/1", "facts": [
// LOCK ["shop", "table", "timeToLive", "expiresAt"],
// LOCK ["attic", "table", "timeToLive", "expiresAt"],
// LOCK []]}
package bad;

import dev.tenure.*;

@TenantTable(name = "shop", timeToLive = "purgedAt", entities = Order.class) // ERROR [LockTableChanged] at @TenantTable( | The timeToLive of the table "shop" was "expiresAt" and is "purgedAt": rows stored before say in the old attribute when they expire, and what they hold in the new one is taken for that time. Undo the change, or migrate those rows and declare @Migrated(what = "timeToLive", from = "expiresAt") on the table
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey String tenantId, String id, long expiresAt, long purgedAt) {}

@TenantTable(name = "attic", entities = Old.class) // ERROR [LockTableChanged] at @TenantTable( | The timeToLive of the table "attic" was "expiresAt" and is none: rows stored before that were to expire stay, and are shown for ever
interface Attic {}

@TenantEntity(prefix = "OLD", sortKey = "{id}")
record Old(@TenantKey String tenantId, String id, long expiresAt) {}
