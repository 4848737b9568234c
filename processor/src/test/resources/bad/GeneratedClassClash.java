package bad;

import dev.tenure.*;

@TenantTable( // ERROR [GeneratedClassClash] at @TenantTable( | bad.Order_Line and bad.Order.Line both lead to the class bad.Order_Line
    name = "shop",
    entities = {Order_Line.class, Order.Line.class})
interface Shop {}

@TenantEntity(prefix = "OL", sortKey = "{id}", name = "Line2")
record Order_Line(@TenantKey String tenantId, String id) {}

record Order() {
  @TenantEntity(prefix = "LINE", sortKey = "{id}")
  record Line(@TenantKey String tenantId, String id) {}
}
