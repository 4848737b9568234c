package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = Order.class) // ERROR [LocalIndexQuotaExceeded] at @TenantTable | The table has 6 local secondary indexes, and DynamoDB takes 5
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
@Index(name = "byA", local = true, sortKey = "{a}")
@Index(name = "byB", local = true, sortKey = "{b}")
@Index(name = "byC", local = true, sortKey = "{c}")
@Index(name = "byD", local = true, sortKey = "{d}")
@Index(name = "byE", local = true, sortKey = "{e}")
@Index(name = "byF", local = true, sortKey = "{f}")
record Order(
    @TenantKey String tenantId,
    String id,
    String a,
    String b,
    String c,
    String d,
    String e,
    String f) {}
