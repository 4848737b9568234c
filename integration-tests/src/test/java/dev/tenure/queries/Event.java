package dev.tenure.queries;

import dev.tenure.Index;
import dev.tenure.Sharded;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.time.Instant;

/** What a car reports: too often for one partition. */
@TenantEntity(prefix = "EVENT", sortKey = "{at}#{eventId}", views = Sighting.class)
@Sharded(8)
@Index(name = "byCar", partitionKey = "{car}", sortKey = "{at}")
public record Event(
    @TenantKey String tenantId, Instant at, String eventId, String car, int speed) {}
