package bad;

import dev.tenure.*;

@TenantTable(
    name = "shop",
    partitionKey = "$pk", // ERROR [AttributeNameInvalid] at "$pk" | "$pk" cannot be the attribute of a key
    sortKey = "", // ERROR [AttributeNameInvalid] at "" | "" cannot be the attribute of a key
    entityAttribute = "",
    indexes = @TableIndex(name = "gsi1", partitionKey = "$gsi"), // ERROR [AttributeNameInvalid] at "$gsi" | "$gsi" cannot be the attribute of a key
    entities = Order.class)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(
    @TenantKey String tenantId,
    String id,
    @Attribute("$total") // ERROR [AttributeNameInvalid] at "$total" | 'total' of Order cannot be stored as "$total": names that begin with '$' are kept for Tenure
        int total,
    @Attribute("") // ERROR [AttributeNameInvalid] at "" | leave the value out to name it by the table's naming
        int blank,
    @Attribute("class") int keyword) {}
