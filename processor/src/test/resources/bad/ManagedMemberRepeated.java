package bad;

import dev.tenure.*;
import java.time.Instant;

@TenantTable(name = "shop", entities = {Order.class, Note.class})
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(
    @TenantKey String tenantId,
    String id,
    @Version long first,
    @Version long second) {} // ERROR [ManagedMemberRepeated] at @Version | 'second' of Order has @Version, and 'first' has it too; an item has one

@TenantEntity(prefix = "NOTE", sortKey = "{id}")
record Note(
    @TenantKey String tenantId,
    String id,
    @UpdatedAt @CreatedAt Instant time) {} // ERROR [ManagedMemberRepeated] at @UpdatedAt | 'time' of Note has @UpdatedAt, and @CreatedAt too; each wants a member of its own
