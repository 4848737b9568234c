package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = {Order.class, Quiet.class})
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{year}#{id}")
@Index(name = "byYear", sortKey = "{year}") // WARNING [IndexRedundant] at @Index( | 'byYear' of Order groups and sorts as the primary key does
@Index(name = "byId", sortKey = "{id}")
record Order(@TenantKey String tenantId, int year, String id) {}

@SuppressWarnings("tenure:IndexRedundant")
@TenantEntity(prefix = "QUIET", sortKey = "{id}")
@Index(name = "again", sortKey = "{id}")
record Quiet(@TenantKey String tenantId, String id) {}
