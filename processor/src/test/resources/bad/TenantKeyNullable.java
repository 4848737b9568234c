package bad;

import dev.tenure.*;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@TenantTable(name = "shop", entities = {Order.class, Invoice.class})
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(
    @TenantKey @Nullable String tenantId, // ERROR [TenantKeyNullable] at @TenantKey | 'tenantId' of Order may be absent
    String id) {}

@TenantEntity(prefix = "INVOICE", sortKey = "{id}")
record Invoice(
    @TenantKey // ERROR [TenantKeyNullable] at @TenantKey | no item is without a tenant
        Optional<String> tenantId,
    String id) {}
