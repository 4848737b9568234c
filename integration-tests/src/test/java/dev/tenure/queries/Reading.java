package dev.tenure.queries;

import dev.tenure.Sharded;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.math.BigDecimal;

/** A reading: its sort key is a number, and shards are of one meter. */
@TenantEntity(prefix = "", partitionKey = "METER#{meter}", sortKey = "{number:number}")
@Sharded(3)
public record Reading(@TenantKey String tenantId, String meter, BigDecimal number, int value) {}
