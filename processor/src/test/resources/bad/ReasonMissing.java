package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = {User.class, School.class})
interface Shop {}

@TenantEntity(prefix = "USER", sortKey = "{email}")
@CrossTenantIndex(
    name = "byEmail",
    partitionKey = "email#{email}",
    view = Place.class,
    reason = " ") // ERROR [ReasonMissing] at " " | 'byEmail' crosses tenants without a reason; say in one sentence why it must
record User(@TenantKey String tenantId, String email) {}

record Place(String tenantId) {}

@CrossTenantEntity(
    partitionKey = "SCHOOL",
    sortKey = "{id}",
    reason = "") // ERROR [ReasonMissing] at "" | School crosses tenants without a reason
record School(String id) {}
