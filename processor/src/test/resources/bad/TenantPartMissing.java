package bad;

import dev.tenure.*;

record Installation(String apiUrl, String appId) {}

@TenantTable(
    name = "app",
    tenantType = Installation.class,
    tenant = "APP#{apiUrl}", // ERROR [TenantPartMissing] at "APP#{apiUrl}" | "APP#{apiUrl}" lacks {appId} of Installation
    entities = Config.class)
interface App {}

@TenantEntity(prefix = "CONFIG", sortKey = "{id}")
record Config(@TenantKey Installation installation, String id) {}
