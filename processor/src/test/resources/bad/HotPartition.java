package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = {User.class, Quiet.class})
interface Shop {}

@TenantEntity(prefix = "USER", sortKey = "{id}")
@CrossTenantIndex(
    name = "everyone",
    partitionKey = "USERS", // WARNING [HotPartition] at "USERS" | All items of User, of all tenants, share one partition of 'everyone'
    sortKey = "{id}",
    view = UserId.class,
    reason = "the back office lists all users")
@CrossTenantIndex(
    name = "byLock",
    partitionKey = "LOCKED#{locked}", // WARNING [HotPartition] at "LOCKED#{locked}" | share a few partitions of 'byLock'
    view = UserId.class,
    reason = "the back office unlocks users")
record User(@TenantKey String tenantId, String id, boolean locked) {}

record UserId(String tenantId, String id) {}

@TenantEntity(prefix = "QUIET", sortKey = "{id}")
@SuppressWarnings({"tenure:HotPartition", "unchecked"})
@CrossTenantIndex(
    name = "silent",
    partitionKey = "QUIET",
    sortKey = "{id}",
    view = UserId.class,
    reason = "the back office lists them")
record Quiet(@TenantKey String tenantId, String id) {}
