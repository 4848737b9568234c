package dev.tenure.queries;

import dev.tenure.TableIndex;
import dev.tenure.TenantTable;

/** What a company of taxis keeps. */
@TenantTable(
    name = "rides",
    async = true,
    indexes = @TableIndex(name = "fares", partitionKey = "fares_pk", sortKey = "fare"),
    entities = {Ride.class, Event.class, Beat.class, Word.class})
public interface Rides {}
