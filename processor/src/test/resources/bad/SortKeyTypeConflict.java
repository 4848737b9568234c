package bad;

import dev.tenure.*;

@TenantTable(
    name = "games",
    indexes = @TableIndex(name = "gsi1"),
    entities = {Event.class, Note.class, Good.class})
interface Games {}

@TenantEntity(prefix = "", partitionKey = "EVENTS", sortKey = "{sequence:number}")
@Index(name = "byTime", partitionKey = "EVENTS", sortKey = "{time:number}", on = "gsi1")
record Event(@TenantKey String tenantId, long sequence, long time) {}

@TenantEntity(
    prefix = "NOTE",
    sortKey = "{id}") // ERROR [SortKeyTypeConflict] at "{id}" | The sort key of Note is a text, and others of the table are numbers
@Index(
    name = "byTitle",
    partitionKey = "NOTES",
    sortKey = "{title}", // ERROR [SortKeyTypeConflict] at "{title}" | The sort key of 'byTitle' of Note is a text, and others of the index "gsi1" are numbers
    on = "gsi1")
record Note(@TenantKey String tenantId, String id, String title) {}

@TenantEntity(prefix = "", partitionKey = "GOOD", sortKey = "{sequence:number}")
@Index(name = "byTitle", partitionKey = "GOOD", sortKey = "{title}")
record Good(@TenantKey String tenantId, long sequence, String title) {}
