package bad;

import dev.tenure.*;

@TenantTable(
    name = "shop",
    indexes = {
      @TableIndex(name = "gsi1"),
      @TableIndex(name = "lsi1", local = true, sortKey = "lsi1sk"),
      @TableIndex(
          name = "lsi2",
          local = true,
          partitionKey = "other") // ERROR [LocalIndexInvalid] at "other" | The index "lsi2" is local, and its partition key is the table's; leave it out
    },
    entities = {Order.class, Invoice.class, Event.class})
interface Shop {}

@TenantEntity(prefix = "ORDER", sortKey = "{id}")
@Index(name = "byStatus", on = "gsi1", local = true, partitionKey = "{status}") // ERROR [LocalIndexInvalid] at @Index | 'byStatus' of Order is local, and the index "gsi1" that it is on is not
@Index(
    name = "byTotal",
    on = "lsi1",
    partitionKey = "{status}", // ERROR [LocalIndexInvalid] at "{status}" | 'byTotal' of Order is on a local index, whose partition key is the table's; leave it out
    sortKey = "{total}")
@Index(name = "byPlace", local = true, sortKey = "ORDER#{place}")
@Index(
    name = "byMember",
    on = "lsi1",
    sortKey = "{total}",
    sortAttributes = "status") // ERROR [LocalIndexInvalid] at "status" | 'byMember' of Order is on a local index, whose keys have one attribute each; make the index global, or put the members in its sortKey
@Index(name = "byNothing", local = true) // ERROR [LocalIndexInvalid] at @Index | 'byNothing' of Order is on a local index and gives no sort key, which is all that it can add
@CrossTenantIndex( // ERROR [LocalIndexInvalid] at @CrossTenantIndex | 'byEmail' of Order crosses tenants, and the partition key of the local index "lsi2" is the table's, which a tenant leads
    name = "byEmail",
    on = "lsi2",
    partitionKey = "email#{email}",
    sortKey = "{place}",
    view = Place.class,
    reason = "login")
record Order(
    @TenantKey String tenantId, String id, String status, long total, String place, String email) {}

record Place(String tenantId, String id) {}

@TenantEntity(prefix = "INVOICE", sortKey = "{id}")
@Index(name = "byPlace", sortKey = "INVOICE#{place}") // ERROR [LocalIndexInvalid] at @Index | 'byPlace' of Invoice shares the index "byPlace" with one that is local; say local = true here too, or use another index
record Invoice(@TenantKey String tenantId, String id, String place) {}

@TenantEntity(prefix = "EVENT", partitionKey = "EVENTS", sortKey = "{id}")
@Sharded(4)
@Index(name = "byKind", local = true, sortKey = "{kind}") // ERROR [LocalIndexInvalid] at @Index | 'byKind' is local and Event @Sharded: a local index would sort each shard by itself; make the index global
record Event(@TenantKey String tenantId, String id, String kind) {}
