package dev.tenure.layouts.scores;

import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.util.Optional;

/** A player's best score; none before the first game is over. */
@TenantEntity(prefix = "SCORE", partitionKey = "{game}", sortKey = "{player}")
@Index(name = "byPoints", partitionKey = "{game}", sortKey = "{points:number}")
public record Score(
    @TenantKey String tenantId, String game, String player, Optional<Points> points) {}
