package bad;

import dev.tenure.*;

@TenantTable(
    name = "shop",
    tenant = "TENANT#{tenant}", // ERROR [KeyPartUnknown] at "TENANT#{tenant}" | {tenant} at character 8 of "TENANT#{tenant}" names no member of TenantId, which has tenantId; did you mean 'tenantId'?
    entities = Order.class)
interface Shop {}

@TenantEntity(
    prefix = "ORDER",
    sortKey = "{oderId}") // ERROR [KeyPartUnknown] at "{oderId}" | {oderId} at character 1 of "{oderId}" names no member of Order, which has tenantId, orderId, customerId; did you mean 'orderId'?
@Index(
    name = "byCustomer",
    partitionKey = "x#{custmerId}", // ERROR [KeyPartUnknown] at "x#{custmerId}" | {custmerId} at character 3 of "x#{custmerId}" names no member of Order
    sortKey = "{orderId}")
@Index(
    name = "byNothing",
    partitionKey = "{nothing}", // ERROR [KeyPartUnknown] at "{nothing}" | {nothing} at character 1
    sortKey = "{orderId}")
record Order(@TenantKey String tenantId, String orderId, String customerId) {}
