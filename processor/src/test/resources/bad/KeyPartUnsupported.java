package bad;

import dev.tenure.*;
import java.math.BigDecimal;

@TenantTable(name = "shop", entities = {Order.class, Invoice.class})
interface Shop {}

@TenantEntity(
    prefix = "ORDER",
    sortKey = "{total}") // ERROR [KeyPartUnsupported] at "{total}" | {total} at character 1 of "{total}" is of type BigDecimal, which has no place in a key; supported are String
record Order(@TenantKey String tenantId, BigDecimal total) {}

@TenantEntity(
    prefix = "INVOICE",
    sortKey = "{number:plain}") // ERROR [KeyPartUnsupported] at "{number:plain}" | is of type long, and only texts can be :plain
record Invoice(@TenantKey String tenantId, long number) {}
