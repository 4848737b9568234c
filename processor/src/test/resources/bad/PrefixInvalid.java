package bad;

import dev.tenure.*;

@TenantTable(name = "shop", entities = {Order.class, Invoice.class, Bill.class, Fee.class, Good.class})
interface Shop {}

@TenantEntity(
    prefix = "") // ERROR [PrefixInvalid] at "" | Order has neither a prefix nor a sortKey
record Order(@TenantKey String tenantId, String text) {}

@TenantEntity(
    prefix = "IN VOICE", // ERROR [PrefixInvalid] at "IN VOICE" | it has characters of A-Z a-z 0-9 _ . -
    sortKey = "{id}")
record Invoice(@TenantKey String tenantId, String id) {}

@TenantEntity(
    prefix = "BILL##", // ERROR [PrefixInvalid] at "BILL##" | may end in one '#'
    sortKey = "{id}")
record Bill(@TenantKey String tenantId, String id) {}

@TenantEntity(
    prefix = "FEE#{id}") // ERROR [PrefixInvalid] at "FEE#{id}" | may end in one '#'; members stand in the sortKey, which goes on behind the prefix
record Fee(@TenantKey String tenantId, String id) {}

@TenantEntity(prefix = "good#", sortKey = "{id}")
record Good(@TenantKey String tenantId, String id) {}
