package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = Order.class)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{year}#{id}")
@Index(name = "all", partitionKey = "{status}") // ERROR [IndexNameReserved] at @Index( | 'all' of Order would be a method of its DAO, which has all() already; choose another name, such as byAll
@Index(name = "getClass", partitionKey = "{kind}") // ERROR [IndexNameReserved] at @Index( | which has getClass() already
@Index(name = "year", partitionKey = "{year}", sortKey = "{kind}") // ERROR [IndexNameReserved] at @Index( | which has year() already for its sort key
record Order(@TenantKey String tenantId, int year, String id, String status, String kind) {}
