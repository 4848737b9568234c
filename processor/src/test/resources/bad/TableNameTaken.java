package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = Order.class)
interface Shop {}

@TenantTable(name = "shop", entities = Bill.class) // ERROR [TableNameTaken] at @TenantTable(name = "shop", entities = Bill.class) | Another table of this build is called "shop" too
interface Billing {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey String tenantId, String id) {}

@TenantEntity(prefix = "BILL", sortKey = "{id}")
record Bill(@TenantKey String tenantId, String id) {}
