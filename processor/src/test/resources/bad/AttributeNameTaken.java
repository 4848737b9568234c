package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = Order.class)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{PK}")
@Index(name = "byStatus", partitionKey = "{status}")
record Order(
    @TenantKey String tenantId,
    String PK,
    String SK, // ERROR [AttributeNameTaken] at String SK | 'SK' of Order is stored as "SK", which holds the table's sort key
    String _entity, // ERROR [AttributeNameTaken] at String _entity | which holds the entity's name
    String byStatus_pk, // ERROR [AttributeNameTaken] at String byStatus_pk | which holds the partition key of the index "byStatus"
    String status) {}

@TenantTable(
    name = "ledger",
    indexes = @TableIndex(name = "amounts", sortKey = "amount"),
    entities = {Entry.class, Other.class})
interface Ledger {}

@TenantEntity(prefix = "ENTRY", sortKey = "{id}")
@Index(name = "byAmount", partitionKey = "ENTRIES", sortKey = "{amount:number}", on = "amounts")
record Entry(@TenantKey String tenantId, String id, long amount) {}

@TenantEntity(prefix = "OTHER", sortKey = "{id}")
record Other(
    @TenantKey String tenantId,
    String id,
    long amount) {} // ERROR [AttributeNameTaken] at long amount | which holds the sort key of the index "amounts"
