package bad;

import dev.tenure.*;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@TenantTable(name = "shop", entities = {Order.class, Invoice.class})
interface Shop {}

@TenantEntity(
    prefix = "ORDER",
    sortKey = "{id}") // ERROR [KeyPartNullable] at "{id}" | {id} at character 1 of "{id}" may be absent (@Nullable or Optional)
@Index(name = "byStatus", partitionKey = "{status}", sortKey = "{placedAt}")
record Order(
    @TenantKey String tenantId,
    @Nullable String id,
    @Nullable String status,
    Optional<String> placedAt) {}

@TenantEntity(
    prefix = "INVOICE",
    sortKey = "{id}") // ERROR [KeyPartNullable] at "{id}" | only a key of an index may lack one
record Invoice(@TenantKey String tenantId, Optional<String> id) {}
