package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = {Order.class, Meant.class, Note.class})
interface Shop {}

@TenantEntity(
    prefix = "ORDER",
    sortKey = "orderId") // WARNING [KeyLiteralNamesMember] at "orderId" | "orderId" of Order has the same word 'orderId' for every item, and not its member of that name; {orderId} is the member's value
@Index(
    name = "byCustomer",
    partitionKey = "customerId", // WARNING [KeyLiteralNamesMember] at "customerId" | not its member of that name; {customerId} is the member's value
    sortKey = "{orderId}")
@Index(name = "byDay", partitionKey = "day#{day}", sortKey = "{orderId}")
record Order(@TenantKey String tenantId, String orderId, String customerId, String day) {}

@TenantEntity(prefix = "MEANT", sortKey = "kind#{id}")
@SuppressWarnings("tenure:KeyLiteralNamesMember")
record Meant(@TenantKey String tenantId, String id, String kind) {}

@TenantEntity(
    prefix = "NOTE",
    sortKey = "id") // WARNING [KeyLiteralNamesMember] at "id" | {id} is the member's value
record Note(
    @TenantKey String tenantId,
    @GeneratedId String id) {} // ERROR [ManagedMemberMisplaced] at @GeneratedId | name it in the sortKey or partitionKey, as {id}
