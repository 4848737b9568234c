package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = {One.class, Many.class, Settings.class, User.class})
interface Shop {}

@TenantEntity(prefix = "ONE", sortKey = "{id}")
@Sharded(1) // ERROR [ShardsInvalid] at 1) | One has 1 shards; there are 2 to 128
record One(@TenantKey String tenantId, String id) {}

@TenantEntity(prefix = "MANY", sortKey = "{id}")
@Sharded(129) // ERROR [ShardsInvalid] at 129 | Many has 129 shards; there are 2 to 128
record Many(@TenantKey String tenantId, String id) {}

@TenantEntity(prefix = "SETTINGS")
@Sharded(8) // ERROR [ShardsInvalid] at 8 | Settings has one item per partition, and nothing to spread; leave out @Sharded
record Settings(@TenantKey String tenantId, String theme) {}

@CrossTenantEntity(partitionKey = "USER#{email}", sortKey = "USER", reason = "log-in by e-mail")
@Sharded(8) // ERROR [ShardsInvalid] at 8 | User is a @CrossTenantEntity, whose keys are exactly as declared; only a @TenantEntity or @SharedEntity has shards
record User(String email) {}
