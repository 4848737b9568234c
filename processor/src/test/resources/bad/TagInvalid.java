package bad;

import dev.tenure.*;

@TenantTable(
    name = "shop",
    entities = Order.class,
    tags = {
      @TableTag(key = "team", value = "orders"),
      @TableTag(
          key = "aws:team", // ERROR [TagInvalid] at "aws:team" | does not begin with "aws:"
          value = "orders"),
      @TableTag(
          key = "", // ERROR [TagInvalid] at "" | has 1 to 128 characters
          value = "orders"),
      @TableTag(
          key = "team", // ERROR [TagInvalid] at "team" | is there once, and this table has it twice
          value = "billing")
    })
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey String tenantId, String id) {}
