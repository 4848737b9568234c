package dev.tenure.layouts.scores;

import dev.tenure.CrossTenantIndex;
import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.util.Optional;

/** A player's best score; none before the first game is over. */
@TenantEntity(prefix = "SCORE", partitionKey = "{game}", sortKey = "{player}")
@Index(name = "byPoints", partitionKey = "{game}", sortKey = "{points:number}")
@CrossTenantIndex(
    name = "best",
    partitionKey = "BEST#{game}",
    sortKey = "{points:number}",
    view = BestScore.class,
    reason = "the players of all arcades compete")
public record Score(
    @TenantKey String tenantId, String game, String player, Optional<Points> points) {}
