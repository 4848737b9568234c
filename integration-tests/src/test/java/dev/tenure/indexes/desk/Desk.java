package dev.tenure.indexes.desk;

import dev.tenure.TableIndex;
import dev.tenure.TenantTable;

/** Indexes with keys of several attributes. */
@TenantTable(
    name = "helpdesk",
    async = true,
    indexes = @TableIndex(name = "gsi1", partitionKey = "gsi1pk"),
    entities = {Ticket.class, Visit.class})
public interface Desk {}
