package bad;

import dev.tenure.*;

@TenantTable( // WARNING [IndexQuotaExceeded] at @TenantTable( | The table has 21 global secondary indexes, and the default quota of an AWS account is 20
    name = "shop",
    entities = Order.class,
    indexes = {
      @TableIndex(name = "gsi01"), @TableIndex(name = "gsi02"), @TableIndex(name = "gsi03"),
      @TableIndex(name = "gsi04"), @TableIndex(name = "gsi05"), @TableIndex(name = "gsi06"),
      @TableIndex(name = "gsi07"), @TableIndex(name = "gsi08"), @TableIndex(name = "gsi09"),
      @TableIndex(name = "gsi10"), @TableIndex(name = "gsi11"), @TableIndex(name = "gsi12"),
      @TableIndex(name = "gsi13"), @TableIndex(name = "gsi14"), @TableIndex(name = "gsi15"),
      @TableIndex(name = "gsi16"), @TableIndex(name = "gsi17"), @TableIndex(name = "gsi18"),
      @TableIndex(name = "gsi19"), @TableIndex(name = "gsi20"), @TableIndex(name = "gsi21"),
    })
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey String tenantId, String id) {}
