package bad;

import dev.tenure.*;

@TenantTable(name = "shop", tenant = "{tenantId}", entities = {School.class, Good.class})
interface Shop {}

@CrossTenantEntity(
    partitionKey = "SCHOOL", // ERROR [CrossTenantKeyOverlap] at "SCHOOL" | The partition key "SCHOOL" of School can lie in a tenant's partition, "{tenantId}"
    sortKey = "{id}",
    reason = "catalog")
record School(String id) {}

@TenantEntity(prefix = "GOOD", sortKey = "{id}")
record Good(@TenantKey String tenantId, String id) {}
