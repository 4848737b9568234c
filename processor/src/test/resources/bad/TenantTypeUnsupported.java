package bad;

import dev.tenure.*;
import java.time.Instant;

@TenantTable(
    name = "one",
    tenantType = String.class, // ERROR [TenantTypeUnsupported] at String.class | String cannot be a tenant; a tenant is a record
    entities = Order.class)
interface One {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
record Order(@TenantKey String tenantId, String id) {}

record Epoch(Instant since) {}

@TenantTable(
    name = "two",
    tenantType = Epoch.class,
    tenant = "EPOCH#{since}", // ERROR [TenantTypeUnsupported] at "EPOCH#{since}" | {since} of Epoch is of type Instant
    entities = Era.class)
interface Two {}

@TenantEntity(prefix = "ERA", sortKey = "{id}")
record Era(@TenantKey Epoch epoch, String id) {}

@TenantTable(
    name = "three",
    tenant = "TENANT#{tenantId:plain}", // ERROR [TenantTypeUnsupported] at "TENANT#{tenantId:plain}" | A TenantId holds no character that ':plain' is for
    entities = Note.class)
interface Three {}

@TenantEntity(prefix = "NOTE", sortKey = "{id}")
record Note(@TenantKey String tenantId, String id) {}
