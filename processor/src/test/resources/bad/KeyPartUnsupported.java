package bad;

import dev.tenure.*;
import java.math.BigDecimal;

@TenantTable(name = "shop", entities = {Order.class, Invoice.class, Score.class})
interface Shop {}

@TenantEntity(
    prefix = "ORDER",
    sortKey = "{total}") // ERROR [KeyPartUnsupported] at "{total}" | {total} at character 1 of "{total}" is of type BigDecimal, which has no place in a key; supported are String
record Order(@TenantKey String tenantId, BigDecimal total) {}

@TenantEntity(
    prefix = "INVOICE",
    sortKey = "{number:plain}") // ERROR [KeyPartUnsupported] at "{number:plain}" | is of type long, and only texts can be :plain
record Invoice(@TenantKey String tenantId, long number) {}

@TenantEntity(
    prefix = "",
    sortKey = "{points:number}") // ERROR [KeyPartUnsupported] at "{points:number}" | is of type double, which is no number of a sort key; supported are byte, short, int, long, BigInteger, BigDecimal
@Index(
    name = "byName",
    sortKey = "{name:number}") // ERROR [KeyPartUnsupported] at "{name:number}" | is of type String, which is no number of a sort key
record Score(@TenantKey String tenantId, double points, String name) {}
