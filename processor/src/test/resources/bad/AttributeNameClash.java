package bad;

import dev.tenure.*;

@TenantTable(name = "shop", naming = Naming.SNAKE_CASE, entities = Order.class)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(
    @TenantKey String tenantId,
    String id,
    String userName,
    String user_name, // ERROR [AttributeNameClash] at String user_name | 'user_name' of Order is stored as "user_name", as 'userName' is
    Line line) {}

@Document
record Line(
    String sku,
    @Attribute("sku") String code) {} // ERROR [AttributeNameClash] at @Attribute("sku") | 'code' of Line is stored as "sku", as 'sku' is
