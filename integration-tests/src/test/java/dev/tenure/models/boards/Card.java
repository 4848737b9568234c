package dev.tenure.models.boards;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

/** A card; its name is the whole sort key. */
@TenantEntity(prefix = "", partitionKey = "{board}", sortKey = "{name}")
public record Card(@TenantKey String tenantId, String board, String name) implements BoardRow {}
