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
