package dev.tenure.queries;

import dev.tenure.Sharded;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

/** What a car sends to say that it is there: of more shards than are read at once. */
@TenantEntity(prefix = "BEAT", sortKey = "{number}")
@Sharded(20)
public record Beat(@TenantKey String tenantId, int number) {}
