package bad;

import dev.tenure.*;
import java.util.Optional;

@TenantTable(name = "shop", entities = {Order.class, Invoice.class, Bill.class})
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
@Index(name = "byStatus", sortAttributes = {"status", "total"})
record Order(@TenantKey String tenantId, String id, String status, long total) {}

@TenantEntity(prefix = "INVOICE", sortKey = "{id}")
record Invoice(
    @TenantKey String tenantId,
    String id,
    int status, // ERROR [IndexAttributeTypeConflict] at status | 'status' of Invoice is stored as "status", which is S in the key of the index "byStatus": DynamoDB stores no other type there, in whatever item; name it otherwise with @Attribute("…")
    Optional<Integer> total) {}

@TenantEntity(prefix = "BILL", sortKey = "{id}")
record Bill(@TenantKey String tenantId, String id, @Attribute("bill_status") int status) {}
