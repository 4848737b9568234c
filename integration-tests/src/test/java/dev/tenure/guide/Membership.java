package dev.tenure.guide;

import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.time.Instant;

@TenantEntity(prefix = "MEMBER", sortKey = "{teamId}#{personId}")
@Index(name = "byPerson", partitionKey = "{personId}", sortKey = "{teamId}")
public record Membership(
    @TenantKey String tenantId, String teamId, String personId, String role, Instant since) {}
