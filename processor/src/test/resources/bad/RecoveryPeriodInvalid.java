package bad;

import dev.tenure.*;

@TenantTable(
    name = "shop",
    entities = Order.class,
    pointInTimeRecoveryDays = 36) // ERROR [RecoveryPeriodInvalid] at 36 | DynamoDB keeps 1 to 35 days
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey String tenantId, String id) {}

@TenantTable(
    name = "shop2",
    entities = Order2.class,
    pointInTimeRecoveryDays = -1) // ERROR [RecoveryPeriodInvalid] at -1 | pointInTimeRecoveryDays = -1
interface Shop2 {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order2(@TenantKey String tenantId, String id) {}
