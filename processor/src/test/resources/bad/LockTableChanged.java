// LOCK {"format": "tenure.lock/1", "facts": [
// LOCK ["shop", "table", "type", "bad.Shop"],
// LOCK ["shop", "table", "partitionKey", "PK"],
// LOCK ["shop", "table", "sortKey", "SK"],
// LOCK ["shop", "table", "entityAttribute", "_entity"],
// LOCK ["shop", "table", "tenant", "TENANT#{tenantId:text}"],
// LOCK ["plain", "table", "entityAttribute", "_entity"],
// LOCK ["archive", "table", "type", "bad.Archive"],
// LOCK ["archive", "table", "partitionKey", "PK"],
// LOCK []]}
package bad;

import dev.tenure.*;

@TenantTable( // ERROR [LockTableChanged] at @TenantTable( | The sortKey of the table "shop" was "SK" and is "sk": a live table cannot change its key attributes, so this is another table, without any of the rows stored before. Undo the change, or migrate those rows and declare @Migrated(what = "sortKey", from = "SK") on the table
    name = "shop",
    sortKey = "sk",
    tenant = "T#{tenantId}", // ERROR [LockTableChanged] at "T#{tenantId}" | The tenant of the table "shop" was "TENANT#{tenantId:text}" and is "T#{tenantId:text}": every tenant's rows stored before are in partitions that no tenant's door opens any more
    entities = Order.class)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey String tenantId, String id) {}

@TenantTable(name = "attic", entities = Old.class) // ERROR [LockTableChanged] at @TenantTable( | The table "archive" is called "attic" now: all rows stored before are in "archive"
interface Archive {}

@TenantEntity(prefix = "OLD", sortKey = "{id}")
record Old(@TenantKey String tenantId, String id) {}

@TenantTable(name = "plain", entityAttribute = "", entities = Old2.class) // ERROR [LockTableChanged] at @TenantTable( | The entityAttribute of the table "plain" was "_entity" and is none: rows stored before name their entity in the old attribute, which would not be checked any more
interface Plain {}

@TenantEntity(prefix = "OLD", sortKey = "{id}")
record Old2(@TenantKey String tenantId, String id) {}
