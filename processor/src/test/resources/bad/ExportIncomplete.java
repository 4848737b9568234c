package bad;

import dev.tenure.*;

record Company(String name) {}

@TenantTable( // NOTE [ExportIncomplete] at @TenantTable( | no policy for tenants by session tag: part {name:plain}
    name = "shop",
    tenantType = Company.class,
    tenant = "company#{name:plain}",
    entities = Order.class)
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey Company company, String id) {}

@SuppressWarnings("tenure:ExportIncomplete")
@TenantTable(name = "shop2", entities = Order2.class, stream = StreamView.KEYS_ONLY)
interface Shop2 {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order2(@TenantKey String tenantId, String id) {}
